using AngleSharp.Dom;

namespace SiteBuilder.Importing.Sources;

/// <summary>What a browser shows in the fields of a form: some systems export tables so that each figure stands in one.</summary>
internal static class HtmlControls
{
    /// <summary>Kinds of input that show their value; a button, a box to tick or a secret word is no figure.</summary>
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase) { "", "text", "number", "tel", "search" };

    /// <summary>The text inside the field; null for what is no field or is not shown.</summary>
    public static string? Shown(IElement element) => HtmlBlocks.IsUnseen(element) ? null : element.LocalName switch
    {
        "input" when Texts.Contains(element.GetAttribute("type")?.Trim() ?? "") => element.GetAttribute("value")?.Trim() ?? "",
        "textarea" => element.TextContent.Trim(),
        "select" => (element.QuerySelector("option[selected]") ?? element.QuerySelector("option"))?.TextContent.Trim() ?? "",
        _ => null,
    };
}
