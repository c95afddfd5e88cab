using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing.Documents;

/// <summary>A cell before it has found its column.</summary>
internal readonly record struct CellDraft(string Text, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>Lays cells out row by row as a browser does: a cell takes the next column that no cell above reaches into.</summary>
internal sealed class GridBuilder(Text place)
{
    /// <summary>A statutory table has some 250 cells and 15 columns; a hundred times that is no report.</summary>
    private const int MostCells = 25_000, MostColumns = 400;

    private readonly List<GridRow> rows = [];
    private readonly List<(GridCell Cell, int Rows)> reaching = [];
    private int cells;

    public int Count => rows.Count;

    /// <exception cref="UserException">The table is far too large.</exception>
    public void Add(IEnumerable<CellDraft> drafts, Text? rowPlace = null)
    {
        var above = reaching.Select(r => r.Cell).OrderBy(c => c.Column).ToList();
        var row = new List<GridCell>();
        int column = 0;
        foreach (var draft in drafts)
        {
            while (above.FirstOrDefault(c => c.Covers(column)) is { } taken) column = taken.End;
            int span = Math.Clamp(draft.ColumnSpan, 1, MostColumns);
            row.Add(new GridCell(draft.Text.Replace("&nbsp;", " ", StringComparison.Ordinal), column, span, Math.Max(1, draft.RowSpan)));
            column += span;
            if (column > MostColumns || ++cells > MostCells) throw TooLarge();
        }
        rows.Add(new GridRow(row, above, rowPlace ?? place.With($"第 {rows.Count + 1} 行", $", row {rows.Count + 1}")));
        for (int i = reaching.Count - 1; i >= 0; i--)
        {
            var (cell, left) = reaching[i];
            if (left <= 1) reaching.RemoveAt(i);
            else reaching[i] = (cell, left - 1);
        }
        reaching.AddRange(row.Where(c => c.RowSpan > 1).Select(c => (c, c.RowSpan - 1)));
        cells += above.Count; // a cell that reaches down a long way costs in every row
        if (cells > MostCells) throw TooLarge();
    }

    public Grid Build(bool isLoose = false) => new(place, rows) { IsLoose = isLoose };

    private UserException TooLarge() => new(new(
        $"{place.Zh}超过 {MostCells} 格或 {MostColumns} 列，不像年度报告的表格，未读取。", $"{place.En} has more than {MostCells} cells or {MostColumns} columns and is no table of a report; it was not read."));
}
