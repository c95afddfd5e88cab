using SiteBuilder.Forms;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Charts;

/// <summary>A picture as templates see it: the drawing, the legend, and the table behind it.</summary>
internal static class ChartView
{
    private const decimal SignWidth = 28, SignHeight = 14;

    /// <param name="figures">What is drawn.</param>
    /// <param name="kind">How.</param>
    /// <param name="id">Unique in the page.</param>
    public static View Of(ChartFigures figures, PictureKind kind, string id)
    {
        bool bars = kind == PictureKind.Composition;
        return new View(
            ("id", id),
            ("title", figures.Title),
            ("svg", bars ? CompositionChart.Draw(figures, id) : TrendChart.Draw(figures, id)),
            ("legend", figures.Series.Select((s, i) => new View(("name", s.Name), ("sign", bars ? Swatch(i) : Stroke(i)))).ToArray()),
            ("unit", figures.Unit),
            ("heading", figures.Heading),
            ("columns", Columns(figures, bars).ToArray()),
            ("rows", figures.Names.Select((name, i) => new View(("name", name), ("figures", Row(figures, i, bars).ToArray()))).ToArray()));
    }

    private static IEnumerable<string> Columns(ChartFigures figures, bool withWhole) =>
        figures.Series.Select(s => s.Name).Concat(withWhole ? ["合计"] : []);

    private static IEnumerable<string> Row(ChartFigures figures, int position, bool withWhole) =>
        figures.Series.Select(s => s.Figures[position]).Concat(withWhole ? [figures.Whole(position)] : []).Select(f => Measure.Print(f, figures.Unit));

    private static HtmlText Swatch(int series) => Svg.Sign(SignWidth, SignHeight).Rectangle(series + 1, (1, 1, SignWidth - 2, SignHeight - 2)).End();

    private static HtmlText Stroke(int series) =>
        Svg.Sign(SignWidth, SignHeight).Path($"line series-{series + 1}", "M0 7H28").Mark(series, SignWidth / 2, SignHeight / 2).End();
}
