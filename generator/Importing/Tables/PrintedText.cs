namespace SiteBuilder.Importing.Tables;

/// <summary>The text of a source's cell as it is told to people: on one line, what is raised or struck out in square brackets.</summary>
internal static class PrintedText
{
    public static string Of(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('⟦', '[').Replace('⟧', ']');
}
