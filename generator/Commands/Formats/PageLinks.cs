namespace SiteBuilder.Commands.Formats;

/// <summary>Links from a result to the pages of the last build, as far as they exist.</summary>
internal sealed class PageLinks
{
    public static readonly PageLinks None = new();

    private readonly string? output;
    private readonly string from;

    /// <param name="output">The output folder as the user named it.</param>
    /// <param name="file">The file into which the result goes; null: it is printed, and read from the current folder.</param>
    public PageLinks(string output, string? file)
    {
        this.output = output;
        from = Path.GetDirectoryName(Path.GetFullPath(file ?? "result"))!;
    }

    private PageLinks() => from = "";

    /// <summary>The relative address of a report's page, or null where no such page was built.</summary>
    public string? To(string reportFolder)
    {
        if (output is null) return null;
        string page = Path.Combine(Path.GetFullPath(output), reportFolder, "index.html");
        if (!File.Exists(page)) return null;
        string relative = Path.GetRelativePath(from, page).Replace('\\', '/');
        return Path.IsPathRooted(relative) ? null : string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
    }
}
