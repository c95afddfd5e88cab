namespace SiteBuilder.Forms;

/// <summary>Computes the totals that were left blank, from written figures alone; what would rest on a blank stays blank.</summary>
internal static class Totals
{
    private static readonly Dictionary<int, Line> Nothing = [];

    /// <summary>Fills blank totals in place, marks them derived, and says from which line each was computed. A total may rest on other derived totals (the corner).</summary>
    public static IReadOnlyDictionary<int, Line> Derive(TableDefinition definition, decimal[] values, CellState[] states)
    {
        if (definition.Cells.All(cell => states[cell] != CellState.Blank)) return Nothing;
        var derived = new Dictionary<int, Line>();
        int before;
        do
        {
            before = derived.Count;
            foreach (var line in definition.Lines.Where(l => l.Relation.Kind == RelationKind.Total && l.Right.Length == 1))
            {
                int total = line.Right[0];
                if (states[total] != CellState.Blank) continue;
                if (line.Left.Any(cell => states[cell] is not (CellState.Typed or CellState.Derived))) continue;
                values[total] = line.Left.Sum(cell => values[cell]);
                states[total] = CellState.Derived;
                derived.Add(total, line);
            }
        }
        while (derived.Count > before);
        return derived;
    }
}
