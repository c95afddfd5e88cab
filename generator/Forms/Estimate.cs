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
    public static IEnumerable<Estimate> Of(ExpectationKind kind, FilledTable table, FilledTable? last) => Of(kind, table, last, onlyFailing: false);

    /// <summary>Those that do not hold; of the others, which are most, none is made.</summary>
    public static IEnumerable<Estimate> Failing(ExpectationKind kind, FilledTable table, FilledTable? last) => Of(kind, table, last, onlyFailing: true);

    private static IEnumerable<Estimate> Of(ExpectationKind kind, FilledTable table, FilledTable? last, bool onlyFailing)
    {
        foreach (var expectation in table.Definition.Expectations)
        {
            if (expectation.Kind != kind || (expectation.Last.Count > 0 && last is null)) continue;
            foreach (var cells in expectation.In(table.Definition, last?.Definition))
            {
                if (!AreFilled(table, [cells.Figure]) || !AreFilled(table, cells.Here) || last is not null && !AreFilled(last, cells.Before)) continue;
                decimal actual = table[cells.Figure]!.Value, expected = SumOf(expectation, cells, table, last);
                if (onlyFailing && expectation.Holds(actual, expected)) continue;
                yield return new Estimate(expectation, cells.Figure, cells.Here, cells.Before) { Actual = actual, Expected = expected };
            }
        }
    }

    private static decimal SumOf(Expectation expectation, ExpectedCells cells, FilledTable table, FilledTable? last)
    {
        decimal expected = 0;
        foreach (int cell in cells.Before) expected += last![cell]!.Value;
        for (int i = 0; i < cells.Here.Length; i++) expected += i < expectation.Plus.Count ? table[cells.Here[i]]!.Value : -table[cells.Here[i]]!.Value;
        return expected;
    }

    private static bool AreFilled(FilledTable table, ReadOnlySpan<int> cells)
    {
        foreach (int cell in cells)
        {
            if (!table.HasFigure(cell)) return false;
        }
        return true;
    }
}
