using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Tables;

/// <summary>表二: blocks under captions, each with headers of its own; the last column of a narrow block takes what is left of the width.</summary>
internal static class BlocksPrint
{
    public static PrintedTable Of(TableDefinition table, HeaderIds ids)
    {
        int labels = Math.Max(1, table.Rows.Depth - 1);
        int figures = table.Rows.Roots.Max(block => ColumnsOf(table, block).Count);
        var bodies = table.Rows.Roots.Select(block => Body(table, block, new Grid(labels, figures), ids));
        return new PrintedTable(table, [], [.. bodies], labels, labels + figures);
    }

    private static List<PrintedRow> Body(TableDefinition table, Header block, Grid grid, HeaderIds ids)
    {
        var columns = ColumnsOf(table, block);
        string caption = ids.Next(), heading = ids.Next();
        var rows = new List<PrintedRow>
        {
            new([new HeaderCell(block.Label, new Span(1, grid.Labels + grid.Figures), $" id=\"{caption}\" scope=\"rowgroup\" class=\"block\"")], []),
        };
        var titles = new List<HeaderCell> { new(table.Corner, new Span(1, grid.Labels), $" id=\"{heading}\" scope=\"col\"") };
        var above = new List<string>();
        for (int i = 0; i < columns.Count; i++)
        {
            above.Add(ids.Next());
            titles.Add(new(table.Columns.Leaves[columns[i]].Label, new Span(1, grid.WidthOf(i, columns.Count)), $" id=\"{above[i]}\" scope=\"col\""));
        }
        rows.Add(new(titles, []));

        var beside = new RowHeaders(block.IsLeaf ? [block] : block.Children, grid.Labels, ids);
        for (int r = block.FirstLeaf; r < block.FirstLeaf + block.LeafCount; r++)
        {
            var cells = columns.Select((c, i) =>
                Figures.At(table, table.IndexOf(r, c), $"{caption} {beside.IdsOf(r)} {above[i]}", grid.WidthOf(i, columns.Count)));
            rows.Add(new(beside.StartingIn(r), [.. cells]));
        }
        return rows;
    }

    /// <summary>The columns in which the block has a cell.</summary>
    private static List<int> ColumnsOf(TableDefinition table, Header block) =>
        [.. Enumerable.Range(0, table.Columns.Leaves.Count)
            .Where(c => Enumerable.Range(block.FirstLeaf, block.LeafCount).Any(r => table.Exists(table.IndexOf(r, c))))];

    private readonly record struct Grid(int Labels, int Figures)
    {
        public int WidthOf(int column, int columns) => column == columns - 1 ? Figures - column : 1;
    }
}
