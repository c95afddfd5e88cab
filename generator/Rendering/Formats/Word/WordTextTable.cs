using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Content;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>A table of the editors' own: columns of one width, the header repeated on every page.</summary>
internal static class WordTextTable
{
    public static void Write(OpenXmlPartWriter xml, RichTable table, WordResources resources)
    {
        int columns = Math.Max(1, table.Rows[0].Cells.Count), width = WordPage.TextWidth / columns;
        xml.WriteStartElement(new Table());
        xml.WriteElement(WordTable.Properties(""));
        xml.WriteElement(WordTable.Columns(Enumerable.Repeat(width, columns)));
        foreach (var row in table.Rows)
        {
            var printed = new TableRow(WordTable.RowProperties(row.IsHeader));
            printed.Append(row.Cells.Select(cell => Cell(row, cell, width, resources)));
            xml.WriteElement(printed);
        }
        xml.WriteEndElement();
        xml.WriteElement(WordTable.After());
    }

    private static TableCell Cell(RichRow row, RichCell cell, int width, WordResources resources)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = row.IsHeader ? WordStyles.TableHeader : WordStyles.TableLabel });
        if (!row.IsHeader && cell.Alignment != RichAlignment.Left)
            properties.AppendChild(new Justification { Val = cell.Alignment == RichAlignment.Center ? JustificationValues.Center : JustificationValues.Right });
        var paragraph = new Paragraph(properties);
        paragraph.Append(WordInlines.Of(cell.Inlines, resources));
        return new TableCell(new TableCellProperties(
            new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }), paragraph);
    }
}
