using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Rendering.Formats;

/// <summary>Reads the figures out of a printed table by the labels above and beside them, as a person does, and names each by its address.</summary>
internal static class FormFigures
{
    /// <param name="table">What the form says.</param>
    /// <param name="sheet">The squares; above and below the table there may be more.</param>
    /// <returns>Address → what stands in the cell.</returns>
    public static Dictionary<string, string> Read(TableDefinition table, OfficeSquare[,] sheet) => table.Layout switch
    {
        TableLayout.Blocks => Blocks(table, sheet, Top(sheet, table.Rows.Roots[0].Label)),
        TableLayout.Wide => Wide(table, sheet, Top(sheet, table.Rows.Roots[0].Label)),
        _ => Grid(table, sheet, Top(sheet, table.Corner)),
    };

    private static int Top(OfficeSquare[,] sheet, string first) => Enumerable.Range(0, sheet.GetLength(0)).First(row => sheet[row, 0].Text == first);

    private static Dictionary<string, string> Grid(TableDefinition table, OfficeSquare[,] sheet, int top)
    {
        int above = table.Columns.Depth, beside = table.Rows.Depth;
        var found = new Dictionary<string, string>();
        for (int r = 0; r < table.Rows.Leaves.Count; r++)
        {
            int row = top + above + r;
            Assert.Equal(table.Rows.Leaves[r].Path, Path(Enumerable.Range(0, beside).Select(column => sheet[row, column])));
            for (int c = 0; c < table.Columns.Leaves.Count; c++)
            {
                Assert.Equal(table.Columns.Leaves[c].Path, Path(Enumerable.Range(top, above).Select(line => sheet[line, beside + c])));
                found.Add(table.Address(table.IndexOf(r, c)), sheet[row, beside + c].Text);
            }
        }
        return found;
    }

    private static Dictionary<string, string> Wide(TableDefinition table, OfficeSquare[,] sheet, int top)
    {
        int above = table.Rows.Depth + table.Columns.Depth, columns = table.Columns.Leaves.Count;
        var found = new Dictionary<string, string>();
        for (int i = 0; i < table.Size; i++)
        {
            Assert.Equal($"{table.RowHeader(i).Path}/{table.ColumnHeader(i).Path}", Path(Enumerable.Range(top, above).Select(line => sheet[line, i])));
            found.Add(table.Address(table.IndexOf(i / columns, i % columns)), sheet[top + above, i].Text);
        }
        return found;
    }

    private static Dictionary<string, string> Blocks(TableDefinition table, OfficeSquare[,] sheet, int top)
    {
        var found = new Dictionary<string, string>();
        int row = top;
        foreach (var block in table.Rows.Roots)
        {
            Assert.Equal(block.Label, Path(Enumerable.Range(0, sheet.GetLength(1)).Select(column => sheet[row, column])));
            int titles = row + 1;
            Assert.Equal(table.Corner, sheet[titles, 0].Text);
            foreach (var leaf in block.Children)
            {
                int line = titles + 1 + leaf.FirstLeaf - block.FirstLeaf;
                Assert.Equal(leaf.Label, sheet[line, 0].Text);
                for (int column = 1; column < sheet.GetLength(1); column++)
                {
                    if (sheet[titles, column].Column != column) continue; // covered by the title to its left
                    Assert.Equal(column, sheet[line, column].Column);
                    var header = Assert.Single(table.Columns.Leaves, h => h.Label == sheet[titles, column].Text);
                    found.Add($"{table.Key}.{leaf.Key}.{header.Key}", sheet[line, column].Text);
                }
            }
            row = titles + 1 + block.LeafCount;
        }
        return found;
    }

    /// <summary>Labels one after the other, a merged cell once.</summary>
    private static string Path(IEnumerable<OfficeSquare> squares) => string.Join('/', squares.Distinct().Select(square => square.Text));
}
