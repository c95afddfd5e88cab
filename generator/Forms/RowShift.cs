namespace SiteBuilder.Forms;

/// <summary>Recognises a row whose figures stand one cell too far to the left or right, as happens when a cell is lost in pasting.</summary>
internal static class RowShift
{
    public static ShiftedRow? Find(FilledTable table, Balance balance, IReadOnlyList<Weighing> failing)
    {
        var definition = table.Definition;
        int columns = definition.Columns.Leaves.Count;
        if (definition.Layout != TableLayout.Grid || columns < 4) return null;
        var found = new List<ShiftedRow>();
        foreach (int row in failing.SelectMany(w => w.Terms.Keys).Select(definition.RowOf).Distinct().Order())
        {
            int[] cells = [.. Enumerable.Range(0, columns).Select(c => definition.IndexOf(row, c))];
            if (!cells.All(table.HasFigure) || cells.Count(c => table[c] != 0) < 2) continue;
            if (Shift(table, balance, cells, 1) is { } left) found.Add(new ShiftedRow(row, true, left));
            if (Shift(table, balance, cells, -1) is { } right) found.Add(new ShiftedRow(row, false, right));
        }
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Moves the figures by one cell and fills the free one from the row's total; null unless everything then holds.</summary>
    private static List<(int Cell, decimal Expected)>? Shift(FilledTable table, Balance balance, int[] cells, int by)
    {
        int n = cells.Length;
        var after = new decimal[n];
        int free = by > 0 ? 0 : n - 1;
        for (int i = 0; i < n; i++)
        {
            if (i != free) after[i] = table[cells[i - by]]!.Value;
        }
        after[free] = free == n - 1 ? after.Take(n - 1).Sum() : after[n - 1] - after.Skip(1).Take(n - 2).Sum();
        if (after[free] < 0) return null;
        var changes = cells.Select((cell, i) => (cell, after[i])).ToList();
        return changes.Count(c => table[c.cell] != c.Item2) >= 3 && balance.Holds(changes) ? changes : null;
    }
}
