using SiteBuilder.Forms;

namespace SiteBuilder.Mutation.Slips;

/// <summary>The ways in which figures of a row or column come into each other's place.</summary>
internal static class NeighbourSlips
{
    /// <summary>Every slip that begins in this cell.</summary>
    public static IEnumerable<Slip> Of(TypedTable table, int cell)
    {
        var definition = table.Definition;
        var row = table.Cells.Where(c => definition.RowOf(c) == definition.RowOf(cell) && c >= cell).ToList();
        int? below = table.Cells.Where(c => definition.ColumnOf(c) == definition.ColumnOf(cell) && c > cell).Cast<int?>().FirstOrDefault();
        foreach (var slip in With(table, cell, row.Count > 1 ? row[1] : null, "右邻")) yield return slip;
        foreach (var slip in With(table, cell, below, "下邻")) yield return slip;
        if (definition.Layout == TableLayout.Blocks || row.Count < 3) yield break;
        if (Shifted(table, row, 1) is { } left) yield return new Slip("丢一格，右边各数左移", left);
        if (Shifted(table, row, -1) is { } right) yield return new Slip("多一格，右边各数右移", right);
    }

    private static IEnumerable<Slip> With(TypedTable table, int cell, int? other, string neighbour)
    {
        if (other is not { } next) yield break;
        decimal here = table.Table[cell]!.Value, there = table.Table[next]!.Value;
        if (here != there) yield return new Slip($"与{neighbour}互换", [(cell, Digits.Text(there)), (next, Digits.Text(here))]);
        if (here != 0) yield return new Slip($"填到{neighbour}", [(cell, "0"), (next, Digits.Text(here + there))]);
    }

    /// <summary>The row from its first cell on as it stands when a cell was lost (its last is then blank) or a 0 came in.</summary>
    private static List<(int Cell, string Text)>? Shifted(TypedTable table, List<int> row, int by)
    {
        var changes = new List<(int Cell, string Text)>();
        for (int i = 0; i < row.Count; i++)
        {
            int from = i + by;
            string text = from < 0 ? "0" : from < row.Count ? table.TextOf(row[from]) : "";
            if (text != table.TextOf(row[i])) changes.Add((row[i], text));
        }
        return changes.Count < 2 ? null : changes;
    }
}
