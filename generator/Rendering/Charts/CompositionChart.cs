using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Charts;

/// <summary>Of what a whole consists: a bar of full length for each name, its segments told apart by patterns, the whole beside it.</summary>
internal static class CompositionChart
{
    private const decimal Width = 360, Row = 26, Bar = 18, Left = 46, Right = 64, Gap = 1;

    /// <summary>What a digit takes, in units of the grid.</summary>
    private const decimal Digit = 8;

    /// <param name="figures">The parts of each whole, one series for each part.</param>
    /// <param name="id">Unique in the page.</param>
    public static HtmlText Draw(ChartFigures figures, string id)
    {
        var svg = Svg.Of((figures.Title, ChartWords.OfComposition(figures)), id, Width, Row * figures.Names.Count + 4);
        for (int i = 0; i < figures.Names.Count; i++)
        {
            decimal top = Row * i + 4;
            svg.Text("end", Left - 6, top + 14, figures.Names[i]);
            svg.Text("start", Width - Right + 6, top + 14, figures.Print(figures.Whole(i)));
            if (figures.Whole(i) is { } whole and > 0) Segments(svg, figures, i, top);
            else svg.Line("axis", (Left, top), (Left, top + Bar));
        }
        return svg.End();
    }

    private static void Segments(Svg svg, ChartFigures figures, int position, decimal top)
    {
        decimal whole = figures.Whole(position)!.Value, length = Width - Left - Right, before = 0;
        for (int s = 0; s < figures.Series.Count; s++)
        {
            decimal part = figures.Series[s].Figures[position]!.Value;
            if (part == 0) continue;
            decimal x = Left + length * before / whole, width = length * part / whole;
            before += part;
            svg.Rectangle(s + 1, (x, top, Math.Max(width - Gap, 0.5m), Bar), $"{figures.Names[position]} {figures.Series[s].Name} {figures.Print(part)}，{ChartWords.Share(part, whole)}");
            string digits = Svg.Number(part);
            if (width > Digit * digits.Length + 8) svg.Text("middle on", x + width / 2, top + 14, digits);
        }
    }
}
