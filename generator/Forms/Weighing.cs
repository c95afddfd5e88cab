namespace SiteBuilder.Forms;

/// <summary>
/// A relation weighed on one row or column (核对). Derived totals are replaced by the figures they were computed from, so
/// that <see cref="Terms"/> names only figures that somebody wrote.
/// </summary>
internal sealed class Weighing
{
    private readonly FilledTable table;
    private IReadOnlyDictionary<int, int>? terms;

    private Weighing(FilledTable table, Line line)
    {
        this.table = table;
        Line = line;
        Left = Sum(table, line.Left);
        Right = Sum(table, line.Right);
        IsDirect = line.Left.Concat(line.Right).All(c => table.State(c) == CellState.Typed);
    }

    public Line Line { get; }

    /// <summary>The sum of the left side.</summary>
    public decimal Left { get; }

    public decimal Right { get; }

    /// <summary>Left minus right: 0 where the relation holds.</summary>
    public decimal Difference => Left - Right;

    /// <summary>Typed cells with the factor by which each moves <see cref="Difference"/>.</summary>
    public IReadOnlyDictionary<int, int> Terms => terms ??= Expand();

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
            if (!CanBeWeighed(table, line)) continue;
            var weighing = new Weighing(table, line);
            if (weighing.IsDirect || weighing.Terms.Count > 0) weighings.Add(weighing);
        }
        return weighings;
    }

    /// <summary>True where no relation of the table fails: most tables, found without laying out the equations (<see cref="FilledTable.AllHold"/> keeps it).</summary>
    public static bool AllHold(FilledTable table)
    {
        foreach (var line in table.Definition.Lines)
        {
            if (CanBeWeighed(table, line) && Sum(table, line.Left) != Sum(table, line.Right)) return false;
        }
        return true;
    }

    /// <summary>The rows or columns whose sum must not be negative and is (上一年项目数量 + 本年增/减).</summary>
    public static IEnumerable<Line> BelowZero(FilledTable table) =>
        table.Definition.Lines.Where(line => line.Relation.Kind == RelationKind.NotNegative && HasFigures(table, line.Left) && Sum(table, line.Left) < 0);

    private static bool CanBeWeighed(FilledTable table, Line line) =>
        line.Relation.Kind != RelationKind.NotNegative && HasFigures(table, line.Left) && HasFigures(table, line.Right);

    private static bool HasFigures(FilledTable table, int[] cells)
    {
        foreach (int cell in cells)
        {
            if (!table.HasFigure(cell)) return false;
        }
        return true;
    }

    private static decimal Sum(FilledTable table, int[] cells)
    {
        if (table.Held.TryAdd(cells, out long whole)) return whole;
        decimal sum = 0;
        foreach (int cell in cells) sum += table[cell]!.Value;
        return sum;
    }

    private Dictionary<int, int> Expand()
    {
        var expanded = new Dictionary<int, int>();
        foreach (int cell in Line.Left) Expand(cell, 1, expanded);
        foreach (int cell in Line.Right) Expand(cell, -1, expanded);
        return expanded;
    }

    private void Expand(int cell, int factor, Dictionary<int, int> expanded)
    {
        if (table.State(cell) == CellState.Derived)
        {
            foreach (int term in table.Derivations[cell].Left) Expand(term, factor, expanded);
            return;
        }
        int sum = expanded.GetValueOrDefault(cell) + factor;
        if (sum == 0) expanded.Remove(cell);
        else expanded[cell] = sum;
    }
}
