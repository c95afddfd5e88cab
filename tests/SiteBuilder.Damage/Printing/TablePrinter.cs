using SiteBuilder.Forms;

namespace SiteBuilder.Damage.Printing;

/// <summary>Prints a table of a form as the form does, with all its merged cells.</summary>
internal sealed class TablePrinter(TableDefinition table, IReadOnlyDictionary<string, decimal> figures)
{
    public PrintedTable Print() => new(table.Key, table.Layout switch
    {
        TableLayout.Blocks => Blocks(),
        TableLayout.Grid => Grid(),
        _ => Wide(),
    });

    private PrintedCell Figure(int row, int column)
    {
        string address = table.Address(table.IndexOf(row, column));
        return new PrintedCell(CellRole.Figure, Digits.Text(figures[address])) { Address = address };
    }

    private IEnumerable<PrintedRow> Blocks()
    {
        int width = table.Rows.Roots.Max(b => b.BlockColumns.Count);
        foreach (var block in table.Rows.Roots)
        {
            yield return new PrintedRow([new PrintedCell(CellRole.Caption, block.Label) { Span = width + 1 }]);
            var columns = table.Columns.Leaves.Where(c => block.BlockColumns.Contains(c.Key)).ToList();
            yield return Filled([new PrintedCell(CellRole.Caption, table.Corner), .. columns.Select(c => new PrintedCell(CellRole.Header, c.Label))], width + 1);
            foreach (var row in block.Children) yield return Filled([new PrintedCell(CellRole.Label, row.Label), .. columns.Select(c => Figure(row.FirstLeaf, c.FirstLeaf))], width + 1);
        }
    }

    /// <summary>The last cell reaches to the end of the table.</summary>
    private static PrintedRow Filled(List<PrintedCell> cells, int width)
    {
        cells[^1].Span = width - cells.Count + 1;
        return new PrintedRow(cells);
    }

    private IEnumerable<PrintedRow> Grid()
    {
        int labels = table.Rows.Depth;
        for (int level = 0; level < table.Columns.Depth; level++)
        {
            int own = level;
            IEnumerable<PrintedCell> corner = level == 0 ? [new PrintedCell(CellRole.Caption, table.Corner) { Span = labels, Down = table.Columns.Depth }] : [];
            yield return new PrintedRow([.. corner, .. All(table.Columns).Where(h => h.Level == own).Select(h => Head(h, table.Columns.Depth))]);
        }
        foreach (var leaf in table.Rows.Leaves)
        {
            var path = new List<Header>();
            for (var h = leaf; h is not null; h = h.Parent) path.Insert(0, h);
            var cells = path.Where(h => h.FirstLeaf == leaf.FirstLeaf).Select(h => new PrintedCell(CellRole.Label, h.Label) { Down = h.LeafCount, Span = h.IsLeaf ? labels - h.Level : 1 });
            yield return new PrintedRow([.. cells, .. table.Columns.Leaves.Select(c => Figure(leaf.FirstLeaf, c.FirstLeaf))]);
        }
    }

    private IEnumerable<PrintedRow> Wide()
    {
        int results = table.Columns.Leaves.Count, depth = table.Rows.Depth;
        for (int level = 0; level <= depth; level++)
        {
            var cells = new List<PrintedCell>();
            foreach (var header in All(table.Rows))
            {
                if (header.Level == level) cells.Add(new PrintedCell(CellRole.Header, header.Label) { Span = header.LeafCount * results });
                else if (header.IsLeaf && header.Level + 1 == level)
                    cells.AddRange(table.Columns.Leaves.Select(c => new PrintedCell(CellRole.Header, c.Label) { Down = depth + 1 - level }));
            }
            yield return new PrintedRow(cells);
        }
        yield return new PrintedRow(table.Rows.Leaves.SelectMany(r => table.Columns.Leaves.Select(c => Figure(r.FirstLeaf, c.FirstLeaf))));
    }

    private static PrintedCell Head(Header header, int depth) =>
        new(CellRole.Header, header.Label) { Span = header.LeafCount, Down = header.IsLeaf ? depth - header.Level : 1 };

    private static IEnumerable<Header> All(Axis axis)
    {
        IEnumerable<Header> Below(Header header) => header.Children.SelectMany(Below).Prepend(header);
        return axis.Roots.SelectMany(Below);
    }
}
