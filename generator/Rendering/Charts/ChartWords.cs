using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Charts;

/// <summary>Says in words what a picture shows, for those who do not see it.</summary>
internal static class ChartWords
{
    /// <summary>From where to where each line goes, and its highest point.</summary>
    public static string OfTrend(ChartFigures figures) => $"折线图，{Span(figures)}。" + string.Concat(figures.Series.Select(s => Line(figures, s)));

    /// <summary>The parts of the last whole; all others stand in the table.</summary>
    public static string OfComposition(ChartFigures figures)
    {
        string start = $"条形图，{Span(figures)}。";
        for (int i = figures.Names.Count - 1; i >= 0; i--)
        {
            if (figures.Whole(i) is not { } whole || whole <= 0) continue;
            var parts = figures.Series.Where(s => s.Figures[i] > 0).Select(s => $"{s.Name}{figures.Print(s.Figures[i])}（{Share(s.Figures[i]!.Value, whole)}）");
            return $"{start}{figures.Names[i]}共{figures.Print(whole)}：{string.Join('、', parts)}。";
        }
        return start;
    }

    /// <summary>66.7%.</summary>
    public static string Share(decimal part, decimal whole) =>
        Measure.Print(Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero), Measure.Percent);

    private static string Span(ChartFigures figures) => figures.Names.Count == 1 ? figures.Names[0] : $"{figures.Names[0]}至{figures.Names[^1]}";

    private static string Line(ChartFigures figures, ChartSeries series)
    {
        var known = Enumerable.Range(0, figures.Names.Count).Where(i => series.Figures[i] is not null).ToList();
        if (known.Count == 0) return $"{series.Name}：没有数据。";
        int highest = known.MaxBy(i => series.Figures[i]);
        string last = known.Count == 1 ? "" : $"，{figures.Names[known[^1]]}为{figures.Print(series.Figures[known[^1]])}，最高为{figures.Names[highest]}的{figures.Print(series.Figures[highest])}";
        return $"{series.Name}：{figures.Names[known[0]]}为{figures.Print(series.Figures[known[0]])}{last}。";
    }
}
