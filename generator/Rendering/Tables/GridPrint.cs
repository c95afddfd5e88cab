using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Tables;

/// <summary>表三: labels of rows at the left, headers of columns above, a note in the corner between them.</summary>
internal static class GridPrint
{
    public static PrintedTable Of(TableDefinition table, HeaderIds ids)
    {
        var above = new ColumnHeaders(table.Columns.Roots, table.Columns.Depth, ids);
        var beside = new RowHeaders(table.Rows.Roots, table.Rows.Depth, ids);
        var corner = new HeaderCell(table.Corner, new Span(table.Columns.Depth, table.Rows.Depth), " class=\"corner\"", stays: true);
        var head = above.Rows.Select((row, level) => level == 0 ? [corner, .. row] : row).ToList();

        var rows = new List<PrintedRow>();
        for (int r = 0; r < table.Rows.Leaves.Count; r++)
        {
            var figures = new List<FigureCell>();
            for (int c = 0; c < table.Columns.Leaves.Count; c++)
            {
                figures.Add(Figures.At(table, table.IndexOf(r, c), $"{beside.IdsOf(r)} {above.IdsOf(c)}"));
            }
            rows.Add(new PrintedRow(beside.StartingIn(r), figures));
        }
        return new PrintedTable(table, head, [rows], table.Rows.Depth, table.Rows.Depth + table.Columns.Leaves.Count);
    }
}
