using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteBuilder.Importing.Sources;

/// <summary>Which paragraphs a Word document itself makes headings: by style or by outline level.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, int> levels = [];

    public WordStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && Level(style) is > 0 and var level) levels.TryAdd(id, level);
        }
    }

    /// <summary>1 to 9, or 0 for plain text.</summary>
    public int HeadingLevel(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.OutlineLevel?.Val?.Value is { } outline and < 9) return outline + 1;
        return properties?.ParagraphStyleId?.Val?.Value is { } id ? levels.GetValueOrDefault(id) : 0;
    }

    private static int Level(Style style)
    {
        if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 9) return outline + 1;
        string name = style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";
        string digits = name.StartsWith("heading ", StringComparison.Ordinal) ? name[8..] : name.StartsWith("标题 ", StringComparison.Ordinal) ? name[3..] : "";
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level is > 0 and < 10 ? level : 0;
    }
}
