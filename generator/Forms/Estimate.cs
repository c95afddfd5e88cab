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
        var definition = table.Definition;
        int figure = expectation.CellOf(definition, expectation.Figure, at);
        if (!definition.Exists(figure) || !table.HasFigure(figure)) return null;
        int[] here = [.. expectation.Plus.Concat(expectation.Minus).Select(leaf => expectation.CellOf(definition, leaf, at))];
        if (!here.All(c => definition.Exists(c) && table.HasFigure(c))) return null;
        if ((last is null ? [] : expectation.Before(definition, at, last)) is not { } before) return null;

        return new Estimate(expectation, figure, here, before)
        {
            Actual = table[figure]!.Value,
            Expected = before.Sum(c => last![c]!.Value) + here.Take(expectation.Plus.Count).Sum(c => table[c]!.Value) - here.Skip(expectation.Plus.Count).Sum(c => table[c]!.Value),
        };
    }
}
