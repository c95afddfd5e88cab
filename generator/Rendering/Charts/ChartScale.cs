namespace SiteBuilder.Rendering.Charts;

/// <summary>A scale from 0 to a round number, with ticks at steps of 1, 2 or 5 times a power of ten.</summary>
internal sealed class ChartScale
{
    private const int Steps = 4;

    private ChartScale(decimal step, int steps)
    {
        Ticks = [.. Enumerable.Range(0, steps + 1).Select(i => i * step)];
    }

    /// <summary>From 0 up.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    private decimal Top => Ticks[^1];

    /// <summary>0, 25, 50, 75, 100.</summary>
    public static ChartScale Percent { get; } = new(100m / Steps, Steps);

    /// <summary>A scale that reaches up to the largest figure; figures are whole numbers or decimals, never negative.</summary>
    public static ChartScale To(decimal largest)
    {
        decimal rough = Math.Max(largest, 1) / Steps, power = 1;
        while (power * 10 <= rough) power *= 10;
        decimal step = new[] { 1, 2, 5, 10 }.Select(n => n * power).First(s => s >= rough);
        return new ChartScale(step, (int)Math.Max(1, Math.Ceiling(largest / step)));
    }

    /// <summary>How far up a length the figure reaches.</summary>
    public decimal At(decimal figure, decimal length) => figure / Top * length;
}
