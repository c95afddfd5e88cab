namespace SiteBuilder.Forms;

/// <summary>
/// A relation weighed on one row or column (核对). Derived totals are replaced by the figures they were computed from, so
/// that <see cref="Terms"/> names only figures that somebody wrote.
/// </summary>
internal sealed class Weighing
{
    private Weighing(Line line, decimal left, decimal right, IReadOnlyDictionary<int, int> terms, bool direct)
    {
        Line = line;
        Left = left;
        Right = right;
        Terms = terms;
        IsDirect = direct;
    }

    public Line Line { get; }

    /// <summary>The sum of the left side.</summary>
    public decimal Left { get; }

    public decimal Right { get; }

    /// <summary>Left minus right: 0 where the relation holds.</summary>
    public decimal Difference => Left - Right;

    /// <summary>Typed cells with the factor by which each moves <see cref="Difference"/>.</summary>
    public IReadOnlyDictionary<int, int> Terms { get; }

    /// <summary>True where no derived figure takes part.</summary>
    public bool IsDirect { get; }

    /// <summary>
    /// Every equation of the table whose cells all hold figures; one that holds by construction (its total was computed
    /// from its own terms) proves nothing and is left out.
    /// </summary>
    public static IReadOnlyList<Weighing> Of(FilledTable table)
    {
        var weighings = new List<Weighing>();
        foreach (var line in table.Definition.Lines)
        {
            if (line.Relation.Kind == RelationKind.NotNegative) continue;
            if (!HasFigures(table, line.Left) || !HasFigures(table, line.Right)) continue;
            var terms = new Dictionary<int, int>();
            foreach (int cell in line.Left) Expand(table, cell, 1, terms);
            foreach (int cell in line.Right) Expand(table, cell, -1, terms);
            if (terms.Count == 0) continue;
            bool direct = line.Left.Concat(line.Right).All(c => table.State(c) == CellState.Typed);
            weighings.Add(new Weighing(line, Sum(table, line.Left), Sum(table, line.Right), terms, direct));
        }
        return weighings;
    }

    /// <summary>True where no relation of the table fails: most tables, found without laying out the equations.</summary>
    public static bool AllHold(FilledTable table)
    {
        foreach (var line in table.Definition.Lines)
        {
            if (line.Relation.Kind != RelationKind.NotNegative && HasFigures(table, line.Left) && HasFigures(table, line.Right) && Sum(table, line.Left) != Sum(table, line.Right)) return false;
        }
        return true;
    }

    private static bool HasFigures(FilledTable table, IReadOnlyList<int> cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (!table.HasFigure(cells[i])) return false;
        }
        return true;
    }

    private static decimal Sum(FilledTable table, IReadOnlyList<int> cells)
    {
        decimal sum = 0;
        for (int i = 0; i < cells.Count; i++) sum += table[cells[i]]!.Value;
        return sum;
    }

    private static void Expand(FilledTable table, int cell, int factor, Dictionary<int, int> terms)
    {
        if (table.State(cell) == CellState.Derived)
        {
            foreach (int term in table.Derivations[cell].Left) Expand(table, term, factor, terms);
            return;
        }
        int sum = terms.GetValueOrDefault(cell) + factor;
        if (sum == 0) terms.Remove(cell);
        else terms[cell] = sum;
    }
}
