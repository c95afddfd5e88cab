using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Charts;

/// <summary>
/// What a chart shows and the table behind it says: names along one side and, in each series, a figure for every name.
/// Charts know nothing of the form; what is drawn is chosen there.
/// </summary>
/// <param name="Title">The heading.</param>
/// <param name="Heading">What the names are: 年度, 机关.</param>
/// <param name="Unit">Of all figures; <c>%</c> for shares.</param>
/// <param name="Names">In the order of reading: the earliest year first.</param>
/// <param name="Series">At most eight, so that they can be told apart in black and white.</param>
internal sealed record ChartFigures(string Title, string Heading, string Unit, IReadOnlyList<string> Names, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>Positions before which something changed (a new form): a thin line is drawn there.</summary>
    public IReadOnlyList<int> Breaks { get; init; } = [];

    public bool IsShare => Unit == Measure.Percent;

    /// <summary>False where there is nothing to see: no figure above 0.</summary>
    public bool HasSomething => Series.Any(s => s.Figures.Any(f => f > 0));

    /// <summary>The sum of all series at a position; null where one of them has no figure.</summary>
    public decimal? Whole(int position) =>
        Series.Any(s => s.Figures[position] is null) ? null : Series.Sum(s => s.Figures[position]!.Value);

    /// <summary>A figure with its unit: 12件, 66.7%, or a dash.</summary>
    public string Print(decimal? figure) => Measure.Print(figure, Unit) + (figure is null || IsShare ? "" : Unit);
}

/// <summary>One line or one kind of segment; null where there is no figure.</summary>
internal sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Figures);
