using System.Text;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Charts;

/// <summary>Lines over years: one for each series, each with its own dashes and marks; a gap where there is no figure.</summary>
internal static class TrendChart
{
    private const decimal Width = 360, Height = 220, Right = 20, Top = 12, Bottom = 28;

    /// <summary>What a digit and a year of the scale take, in units of the grid.</summary>
    private const decimal Digit = 8, YearWidth = 46;

    /// <param name="figures">At least two positions.</param>
    /// <param name="id">Unique in the page.</param>
    public static HtmlText Draw(ChartFigures figures, string id)
    {
        var scale = figures.IsShare ? ChartScale.Percent : ChartScale.To(figures.Series.Max(s => s.Figures.Max() ?? 0));
        decimal left = 12 + Digit * scale.Ticks.Max(t => Svg.Number(t).Length + (figures.IsShare ? 1 : 0));
        var plot = new Plot(scale, Math.Max(left, YearWidth / 2), figures.Names.Count);
        var svg = Svg.Of((figures.Title, ChartWords.OfTrend(figures)), id, Width, Height);
        foreach (decimal tick in scale.Ticks)
        {
            svg.Line(tick == 0 ? "axis" : "grid", (plot.Left, plot.Y(tick)), (Width - Right, plot.Y(tick)));
            svg.Text("end", plot.Left - 6, plot.Y(tick) + 4.5m, Svg.Number(tick) + (figures.IsShare ? "%" : ""));
        }
        foreach (int position in figures.Breaks)
        {
            decimal x = (plot.X(position - 1) + plot.X(position)) / 2;
            svg.Line("break", (x, Top), (x, Height - Bottom));
        }
        int step = (int)Math.Ceiling(figures.Names.Count * YearWidth / plot.Length);
        for (int i = figures.Names.Count - 1; i >= 0; i -= step) svg.Text("middle", plot.X(i), Height - 8, figures.Names[i]);
        for (int s = 0; s < figures.Series.Count; s++) svg.Path($"line series-{s + 1}", plot.Path(figures.Series[s]));
        for (int s = 0; s < figures.Series.Count; s++) Marks(svg, figures, s, plot);
        return svg.End();
    }

    private static void Marks(Svg svg, ChartFigures figures, int series, Plot plot)
    {
        for (int i = 0; i < figures.Names.Count; i++)
        {
            if (figures.Series[series].Figures[i] is { } figure)
                svg.Mark(series, plot.X(i), plot.Y(figure), $"{figures.Names[i]} {figures.Series[series].Name} {figures.Print(figure)}");
        }
    }

    /// <summary>Where figures stand on the grid.</summary>
    private sealed record Plot(ChartScale Scale, decimal Left, int Positions)
    {
        public decimal Length => Width - Right - Left;

        public decimal X(int position) => Left + (Positions == 1 ? Length / 2 : Length * position / (Positions - 1));

        public decimal Y(decimal figure) => Height - Bottom - Scale.At(figure, Height - Bottom - Top);

        /// <summary>A line through the figures, broken where there is none.</summary>
        public string Path(ChartSeries series)
        {
            var path = new StringBuilder();
            bool drawing = false;
            for (int i = 0; i < Positions; i++)
            {
                if (series.Figures[i] is { } figure) path.Append(drawing ? 'L' : 'M').Append(Svg.Number(X(i))).Append(' ').Append(Svg.Number(Y(figure)));
                drawing = series.Figures[i] is not null;
            }
            return path.ToString();
        }
    }
}
