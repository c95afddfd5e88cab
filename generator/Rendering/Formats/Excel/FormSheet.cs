using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Formats.Office;
using SiteBuilder.Rendering.Tables;
using SiteBuilder.Sites;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace SiteBuilder.Rendering.Formats.Excel;

/// <summary>One sheet: the report's title, the heading of the part, the table as printed, what stands under it.</summary>
internal sealed class FormSheet
{
    private const int TableTop = 2; // under the title and the heading of the part
    private const int LongestNote = 1000; // far below Excel's limit for a cell (32,767); a row can be no higher
    private const double LineHeight = 15, TitleHeight = 30, CaptionHeight = 24, Padding = 5;

    private readonly Report report;
    private readonly Part part;
    private readonly PrintedGrid grid;
    private readonly FilledTable? figures;
    private readonly double[] widths;
    private readonly Dictionary<int, CellName> places;
    private readonly IReadOnlyList<string> notes;

    public FormSheet(Report report, Part part)
    {
        (this.report, this.part) = (report, part);
        grid = PrintedGrid.Of(report.Form.Table(part.Table!));
        figures = report.Tables.GetValueOrDefault(part.Table!);
        widths = SheetColumns.Widths(grid);
        places = grid.Cells.Where(c => c.Cell >= 0).ToDictionary(c => c.Cell, c => new CellName(TableTop + c.Row, c.Column));
        notes = [.. Notes()];
    }

    /// <summary>The rows that are printed again at the top of every page, as Excel writes them; null where the table has no header of its own.</summary>
    public string? RepeatedRows => grid.HeadRows == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"${TableTop + 1}:${TableTop + grid.HeadRows}");

    public ReadOnlyMemory<byte> ToXml(SharedTexts texts) => OfficePart.Xml(xml =>
    {
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(new SheetViews(new SheetView(Pane()) { WorkbookViewId = 0 }));
        xml.WriteElement(new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
        foreach (var row in Rows(texts)) xml.WriteElement(row);
        xml.WriteEndElement();
        xml.WriteElement(new MergeCells(Merged().Select(range => new MergeCell { Reference = range })));
        xml.WriteElement(new PrintOptions { HorizontalCentered = true });
        xml.WriteElement(new PageMargins { Left = 0.6, Right = 0.6, Top = 0.8, Bottom = 0.8, Header = 0.4, Footer = 0.4 });
        xml.WriteElement(new PageSetup
        {
            PaperSize = 9, // A4
            Orientation = grid.Definition.Layout == TableLayout.Wide ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0, // as many pages as it takes
        });
        xml.WriteElement(report.IsFinal
            ? new HeaderFooter(new OddFooter("&C第 &P 页，共 &N 页"))
            : new HeaderFooter(new OddHeader("&R" + DraftMark.Sentence), new OddFooter("&C第 &P 页，共 &N 页")));
        xml.WriteEndElement();
    });

    /// <summary>Headers and labels stay in sight while figures are scrolled.</summary>
    private Pane Pane()
    {
        int rows = TableTop + grid.HeadRows, columns = grid.LabelColumns;
        var pane = new Pane { VerticalSplit = rows, TopLeftCell = new CellName(rows, columns).ToString(), State = PaneStateValues.Frozen };
        if (columns > 0) pane.HorizontalSplit = columns;
        pane.ActivePane = columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft;
        return pane;
    }

    private IEnumerable<Row> Rows(SharedTexts texts)
    {
        yield return Line(0, SheetStyles.Title, report.IsFinal ? report.Title : report.Title + "（草稿）", texts, TitleHeight);
        yield return Line(1, SheetStyles.Caption, part.Title, texts, CaptionHeight);
        for (int r = 0; r < grid.Rows; r++)
        {
            int row = r;
            yield return Height(new Row(Enumerable.Range(0, grid.Columns).Select(column => CellAt(row, column, texts))), TableTop + row, HeightOf(row));
        }
        for (int i = 0; i < notes.Count; i++)
            yield return Line(TableTop + grid.Rows + i, SheetStyles.Note, notes[i], texts, SheetColumns.LinesOf(notes[i], widths.Sum()) * LineHeight + Padding);
    }

    private Cell CellAt(int row, int column, SharedTexts texts)
    {
        var printed = grid[row, column];
        bool isStart = printed.Row == row && printed.Column == column;
        var name = new CellName(TableTop + row, column);
        if (printed.Kind != PrintedKind.Figure) return Text(name, StyleOf(printed), isStart ? printed.Text : "", texts);
        if (!isStart || printed.Cell < 0 || figures is null) return Text(name, SheetStyles.Mark, "", texts);
        if (figures[printed.Cell] is not { } figure) return Text(name, SheetStyles.Mark, PrintedFigure.Of(figures, printed.Cell), texts);
        var cell = new Cell(new CellValue(PrintedFigure.Of(figure))) { CellReference = name.ToString(), StyleIndex = SheetStyles.Figure(figure) };
        if (TotalFormula.Of(figures, printed.Cell, term => places[term]) is { } formula) cell.PrependChild(new CellFormula(formula));
        return cell;
    }

    private uint StyleOf(PrintedCell printed) => printed.Kind == PrintedKind.RowLabel ? SheetStyles.Label
        : printed is { Row: 0, Column: 0, Span.Rows: > 1 } && grid.HeadRows > 0 && grid.LabelColumns > 0 ? SheetStyles.Corner : SheetStyles.Header;

    private static Cell Text(CellName name, uint style, string text, SharedTexts texts)
    {
        var cell = new Cell { CellReference = name.ToString(), StyleIndex = style };
        if (text.Length == 0) return cell;
        cell.DataType = CellValues.SharedString;
        cell.CellValue = new CellValue(texts.NumberOf(text));
        return cell;
    }

    private static Row Line(int row, uint style, string text, SharedTexts texts, double height) => Height(new Row(Text(new CellName(row, 0), style, text, texts)), row, height);

    private static Row Height(Row row, int number, double height)
    {
        const double most = 409; // Excel's own limit
        row.RowIndex = (uint)number + 1;
        row.Height = Math.Min(height, most);
        row.CustomHeight = true;
        return row;
    }

    /// <summary>A row is as high as the labels that stand in it alone; merged cells are not measured by spreadsheets themselves.</summary>
    private double HeightOf(int row)
    {
        int lines = Enumerable.Range(0, grid.Columns).Select(column => grid[row, column]).Where(c => c.Span.Rows == 1)
            .Max(c => (int?)SheetColumns.LinesOf(c.Text, widths.Skip(c.Column).Take(c.Span.Columns).Sum())) ?? 1;
        return lines * LineHeight + Padding;
    }

    private IEnumerable<string> Merged()
    {
        string Range(int row, int column, Span span) => $"{new CellName(row, column)}:{new CellName(row + span.Rows - 1, column + span.Columns - 1)}";
        var across = new Span(1, grid.Columns);
        return
        [
            Range(0, 0, across),
            Range(1, 0, across),
            .. grid.Cells.Where(c => c.Span is not (1, 1)).Select(c => Range(TableTop + c.Row, c.Column, c.Span)),
            .. Enumerable.Range(TableTop + grid.Rows, notes.Count).Select(row => Range(row, 0, across)),
        ];
    }

    /// <summary>What does not apply, and what the editors wrote under the table.</summary>
    private IEnumerable<string> Notes()
    {
        if (figures is not null && TableNotes.NotApplicable(figures) is { } note) yield return note;
        if (report.Narrative.Section(part.Number) is not { } section) yield break;
        string text = MarkdownText.Plain(section, report.Narrative.File, binding => BoundFigures.Print(report, binding));
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            for (int from = 0, length; from < line.Length; from += length)
            {
                length = Math.Min(LongestNote, line.Length - from);
                if (char.IsHighSurrogate(line[from + length - 1]) && from + length < line.Length) length++;
                yield return line.Substring(from, length);
            }
        }
    }
}
