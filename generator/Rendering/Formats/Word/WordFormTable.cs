using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Tables;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>A statutory table as the form prints it, with its merged cells.</summary>
/// <param name="grid">The printed cells.</param>
/// <param name="figures">The figures; null where the table could not be read, which was reported.</param>
internal sealed class WordFormTable(PrintedGrid grid, FilledTable? figures)
{
    private const int MostColumnsInFullSize = 6; // wider tables are set in smaller type
    private const int MostRowsOnOnePage = 20; // shorter tables are not divided
    private const int FewestRows = 4; // that stand under the header before a page ends

    private readonly int[] widths = WordColumns.Widths(grid);
    private readonly bool isSmall = grid.Columns > MostColumnsInFullSize;

    public void Write(OpenXmlPartWriter xml)
    {
        xml.WriteStartElement(new Table());
        xml.WriteElement(WordTable.Properties(grid.Definition.Caption));
        xml.WriteElement(WordTable.Columns(widths));
        for (int row = 0; row < grid.Rows; row++)
        {
            xml.WriteStartElement(new TableRow());
            xml.WriteElement(WordTable.RowProperties(row < grid.HeadRows));
            for (int column = 0; column < grid.Columns; column += grid[row, column].Span.Columns) xml.WriteElement(Cell(row, grid[row, column]));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private TableCell Cell(int row, PrintedCell cell)
    {
        int width = widths.AsSpan(cell.Column, cell.Span.Columns).ToArray().Sum();
        var properties = new TableCellProperties(new TableCellWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa });
        if (cell.Span.Columns > 1) properties.AppendChild(new GridSpan { Val = cell.Span.Columns });
        if (cell.Span.Rows > 1) properties.AppendChild(new VerticalMerge { Val = row == cell.Row ? MergedCellValues.Restart : MergedCellValues.Continue });
        properties.AppendChild(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        string text = row > cell.Row ? "" : cell.Kind != PrintedKind.Figure ? cell.Text : cell.Cell < 0 || figures is null ? "" : PrintedFigure.Of(figures, cell.Cell);
        return new TableCell(properties, Paragraph(row, cell, text, width));
    }

    private Paragraph Paragraph(int row, PrintedCell cell, string text, int width)
    {
        string style = cell.Kind switch
        {
            PrintedKind.Figure => WordStyles.TableFigure,
            PrintedKind.RowLabel => WordStyles.TableLabel,
            _ => WordStyles.TableHeader,
        };
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = isSmall ? style + WordStyles.Small : style });
        // Word keeps a row with the next one where its paragraphs ask for it.
        if (row < grid.HeadRows + FewestRows - 1 || (grid.Rows <= MostRowsOnOnePage && row < grid.Rows - 1)) properties.AppendChild(new KeepNext());
        if (style == WordStyles.TableHeader && WordColumns.SideOfEvenLines(text, width, isSmall) is > 0 and var side)
            properties.AppendChild(new Indentation { Left = Twips(side), Right = Twips(side) });
        return text.Length == 0 ? new Paragraph(properties) : new Paragraph(properties, WordText.Run(text));
    }

    private static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);
}
