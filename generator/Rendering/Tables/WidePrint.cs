using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Tables;

/// <summary>表四: one printed row; above each figure stand the headers of its row and, below them, of its column.</summary>
internal static class WidePrint
{
    public static PrintedTable Of(TableDefinition table, HeaderIds ids)
    {
        var trees = table.Rows.Roots.Select(root => Joined(root, table.Columns)).ToList();
        var axis = new Axis(trees);
        var above = new ColumnHeaders(axis.Roots, axis.Depth, ids);
        int columns = table.Columns.Leaves.Count;
        var figures = Enumerable.Range(0, table.Size).Select(i => Figures.At(table, table.IndexOf(i / columns, i % columns), above.IdsOf(i)));
        return new PrintedTable(table, above.Rows, [[new PrintedRow([], [.. figures])]], 0, table.Size);
    }

    /// <summary>The tree of rows with the tree of columns under each of its leaves.</summary>
    private static Header Joined(Header row, Axis columns) => new()
    {
        Label = row.Label,
        Children = row.IsLeaf ? [.. columns.Roots.Select(Copy)] : [.. row.Children.Select(child => Joined(child, columns))],
    };

    private static Header Copy(Header header) => new() { Label = header.Label, Children = [.. header.Children.Select(Copy)] };
}
