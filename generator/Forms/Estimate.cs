namespace SiteBuilder.Forms;

/// <summary>An expectation weighed in one row or column: the figure and what it was expected to be.</summary>
/// <param name="Figure">The cell of this year's table.</param>
/// <param name="Here">Cells of this year's table that the expectation rests on.</param>
/// <param name="Before">Cells of last year's table that it rests on.</param>
internal sealed record Estimate(Expectation Expectation, int Figure, IReadOnlyList<int> Here, IReadOnlyList<int> Before)
{
    public required decimal Actual { get; init; }

    public required decimal Expected { get; init; }

    public decimal Difference => Actual - Expected;

    public bool Holds => Expectation.Holds(Actual, Expected);

    /// <summary>Every estimate of a kind that can be made: what rests on a missing figure or on cells that last year's form lacks is left out.</summary>
    public static IEnumerable<Estimate> Of(ExpectationKind kind, FilledTable table, FilledTable? last)
    {
        foreach (var expectation in table.Definition.Expectations)
        {
            if (expectation.Kind != kind || (expectation.Last.Count > 0 && last is null)) continue;
            for (int i = 0; i < expectation.Times(table.Definition); i++)
            {
                if (At(expectation, i, table, last) is { } estimate) yield return estimate;
            }
        }
    }

    private static Estimate? At(Expectation expectation, int at, FilledTable table, FilledTable? last)
    {
        int figure = expectation.CellOf(table.Definition, expectation.Figure, at);
        if (!IsFilled(table, figure) || CellsHere(expectation, at, table) is not { } here) return null;
        if ((last is null ? [] : expectation.Before(table.Definition, at, last)) is not { } before) return null;

        decimal expected = 0;
        foreach (int cell in before) expected += last![cell]!.Value;
        for (int i = 0; i < here.Length; i++) expected += i < expectation.Plus.Count ? table[here[i]]!.Value : -table[here[i]]!.Value;
        return new Estimate(expectation, figure, here, before) { Actual = table[figure]!.Value, Expected = expected };
    }

    /// <summary>This year's cells that are added, then those that are taken off; null where one holds no figure.</summary>
    private static int[]? CellsHere(Expectation expectation, int at, FilledTable table)
    {
        int[] here = new int[expectation.Plus.Count + expectation.Minus.Count];
        for (int i = 0; i < here.Length; i++)
        {
            int leaf = i < expectation.Plus.Count ? expectation.Plus[i] : expectation.Minus[i - expectation.Plus.Count];
            here[i] = expectation.CellOf(table.Definition, leaf, at);
            if (!IsFilled(table, here[i])) return null;
        }
        return here;
    }

    private static bool IsFilled(FilledTable table, int cell) => table.Definition.Exists(cell) && table.HasFigure(cell);
}
