using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>What all tables in Word have in common: the full width of the type area, columns that keep their widths, rows that no page cuts.</summary>
internal static class WordTable
{
    /// <summary>Between the text of a cell and its edge, left and right.</summary>
    public const int CellMargin = 28;

    private const uint LowestRow = 340; // 6 mm

    /// <param name="caption">What a screen reader announces; empty where there is nothing to announce.</param>
    public static TableProperties Properties(string caption)
    {
        static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);
        var properties = new TableProperties(
            new TableStyle { Val = WordStyles.Grid },
            new TableWidth { Width = Twips(WordPage.TextWidth), Type = TableWidthUnitValues.Dxa },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(new TableCellLeftMargin { Width = CellMargin, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = CellMargin, Type = TableWidthValues.Dxa }),
            new TableLook { Val = "0000" });
        if (caption.Length > 0) properties.AppendChild(new TableCaption { Val = XmlBytes.Clean(caption) });
        return properties;
    }

    public static TableGrid Columns(IEnumerable<int> widths) =>
        new(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) }));

    /// <param name="isHeader">Repeated at the top of every page.</param>
    public static TableRowProperties RowProperties(bool isHeader)
    {
        var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = LowestRow, HeightType = HeightRuleValues.AtLeast });
        if (isHeader) properties.AppendChild(new TableHeader());
        return properties;
    }

    /// <summary>A low empty line: two tables without a paragraph between them become one.</summary>
    public static Paragraph After() => new(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.TableNote }));
}
