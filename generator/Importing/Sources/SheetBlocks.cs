using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;
using Run = SiteBuilder.Importing.Documents.Run;
using Text = SiteBuilder.Diagnostics.Text;

namespace SiteBuilder.Importing.Sources;

/// <summary>A sheet as blocks: a long text alone in its row is a paragraph, everything else stands in tables.</summary>
internal static class SheetBlocks
{
    private const int LongText = 20, MostColumns = 300, MostCells = 25_000;

    private readonly record struct Merge(int Row, int Column, int Rows, int Columns);

    public static IEnumerable<Block> Of(Worksheet sheet, string name, SharedStrings strings)
    {
        var place = new Text($"工作表“{name}”", $"sheet “{name}”");
        var cells = Cells(sheet, strings, place);
        var merges = Merges(sheet);
        int width = cells.Count == 0 ? 0 : cells.Keys.Max(c => c.Column) + 1;
        GridBuilder? grid = null;
        int top = 0;
        foreach (var row in cells.GroupBy(c => c.Key.Row).OrderBy(r => r.Key))
        {
            var filled = row.Where(c => !string.IsNullOrWhiteSpace(c.Value)).ToList();
            var rowPlace = place.With($"第 {row.Key + 1} 行", $", row {row.Key + 1}");
            if (filled is [var lone] && lone.Value.Trim().Length > LongText && IsParagraph(lone.Key, merges))
            {
                if (grid is { Count: > 0 }) yield return new GridBlock(grid.Build());
                grid = null;
                foreach (string line in lone.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return new TextBlock(rowPlace, [new Run(line)]);
                continue;
            }
            if (grid is null) (grid, top) = (new GridBuilder(place), row.Key);
            grid.Add(Row(row.Key, width, cells, (merges, top)), rowPlace);
        }
        if (grid is { Count: > 0 }) yield return new GridBlock(grid.Build());
    }

    private static Dictionary<(int Row, int Column), string> Cells(Worksheet sheet, SharedStrings strings, Text place)
    {
        var cells = new Dictionary<(int, int), string>();
        var hidden = HiddenColumns(sheet);
        int row = -1;
        foreach (var line in sheet.Elements<SheetData>().SelectMany(d => d.Elements<Row>()))
        {
            row = line.RowIndex?.Value is { } index ? (int)index - 1 : row + 1;
            if (line.Hidden?.Value == true) continue;
            int column = -1;
            foreach (var cell in line.Elements<Cell>())
            {
                column = Column(cell.CellReference?.Value) ?? column + 1;
                if (column >= MostColumns || cells.Count >= MostCells) throw new UserException(new($"的{place.Zh}超过 {MostCells} 格或 {MostColumns} 列，不像年度报告的表格，没有读取", $": {place.En} has more than {MostCells} cells or {MostColumns} columns and is no table of a report"));
                if (!hidden.Contains(column)) cells.TryAdd((row, column), strings.Of(cell));
            }
        }
        return cells;
    }

    /// <summary>A long text alone in its row is no paragraph inside a table: behind the first column, or beside a cell that reaches down, it is the label of a row without figures.</summary>
    private static bool IsParagraph((int Row, int Column) place, List<Merge> merges) =>
        place.Column == 0 && !merges.Exists(m => place.Row > m.Row && place.Row < m.Row + m.Rows);

    /// <summary>
    /// The cells of a row from the first column to the last; one that reaches in from above leaves its place out, or where the row that
    /// holds it is not in the same table, a blank.
    /// </summary>
    private static IEnumerable<CellDraft> Row(int row, int width, Dictionary<(int Row, int Column), string> cells, (List<Merge> All, int Top) merges)
    {
        for (int column = 0; column < width;)
        {
            var merge = merges.All.Find(m => row >= m.Row && row < m.Row + m.Rows && column >= m.Column && column < m.Column + m.Columns);
            if (merge.Rows == 0)
            {
                yield return new CellDraft(cells.GetValueOrDefault((row, column), ""));
                column++;
                continue;
            }
            // A row that the sheet does not hold is not passed to the grid, so how far a cell reaches down is counted in rows that are.
            int down = cells.Keys.Select(c => c.Row).Distinct().Count(r => r >= merge.Row && r < merge.Row + merge.Rows);
            if (row == merge.Row) yield return new CellDraft(cells.GetValueOrDefault((row, column), ""), merge.Columns, Math.Max(1, down));
            else if (merge.Row < merges.Top) yield return new CellDraft("", merge.Columns);
            column = merge.Column + merge.Columns;
        }
    }

    private static List<Merge> Merges(Worksheet sheet)
    {
        var merges = new List<Merge>();
        foreach (var merge in sheet.Elements<MergeCells>().SelectMany(m => m.Elements<MergeCell>()).Take(MostCells))
        {
            if (merge.Reference?.Value?.Split(':') is not [var from, var to] || Column(from) is not { } left || Column(to) is not { } right || Line(from) is not { } top || Line(to) is not { } bottom) continue;
            if (right >= left && bottom >= top && right < MostColumns) merges.Add(new Merge(top, left, bottom - top + 1, right - left + 1));
        }
        return merges;
    }

    private static HashSet<int> HiddenColumns(Worksheet sheet) =>
        [.. sheet.Elements<Columns>().SelectMany(c => c.Elements<Column>()).Where(c => c.Hidden?.Value == true)
            .SelectMany(c => Enumerable.Range((int)(c.Min?.Value ?? 1) - 1, Math.Clamp((int)(c.Max?.Value ?? 1) - (int)(c.Min?.Value ?? 1) + 1, 0, MostColumns)))];

    /// <summary>C12 → 2.</summary>
    private static int? Column(string? reference)
    {
        if (reference is null || reference.Length == 0 || !char.IsAsciiLetterUpper(reference[0])) return null;
        int column = 0;
        foreach (char c in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4)) column = column * 26 + c - 'A' + 1;
        return column - 1;
    }

    /// <summary>C12 → 11.</summary>
    private static int? Line(string reference) =>
        int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int row) ? row - 1 : null;
}
