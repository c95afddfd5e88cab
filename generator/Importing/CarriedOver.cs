using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing;

/// <summary>The figures that last year's report hands over to this year's, where they are certain.</summary>
internal sealed class CarriedOver
{
    private readonly Dictionary<(string Table, int Cell), decimal> figures = [];

    private CarriedOver()
    {
    }

    /// <summary>
    /// 结转下年度继续办理 becomes 上年结转, applicant by applicant; with the same form of 2019, 上一年项目数量 plus 本年增/减
    /// becomes 上一年项目数量. Nothing where there is no report of last year.
    /// </summary>
    public static CarriedOver From(ParsedReport? previous, Form form)
    {
        var carried = new CarriedOver();
        foreach (var table in form.Tables)
        {
            if (previous is null || !previous.Tables.TryGetValue(table.Key, out var before)) continue;
            foreach (int cell in table.Cells)
            {
                if (Figure(table.RowHeader(cell).Key, table.ColumnHeader(cell).Key, before) is { } figure) carried.figures.Add((table.Key, cell), figure);
            }
        }
        return carried;
    }

    /// <summary>The figure for a cell of this year's table, or null.</summary>
    public decimal? this[TableDefinition table, int cell] => figures.TryGetValue((table.Key, cell), out decimal figure) ? figure : null;

    private static decimal? Figure(string row, string column, FilledTable before)
    {
        if (row == "carried_in") return At(before, "carried_out", column);
        if (column == "prev_items") return At(before, row, "prev_items") + At(before, row, "change");
        return null;
    }

    private static decimal? At(FilledTable table, string row, string column) =>
        table.Definition.IndexOf(row, column) is var cell && cell >= 0 ? table[cell] : null;
}
