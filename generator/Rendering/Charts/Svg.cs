using System.Globalization;
using System.Text;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Charts;

/// <summary>
/// Writes an SVG picture for a page. Looks come from classes and from patterns that the theme defines: there is no style in
/// it, so that the strictest Content-Security-Policy is kept. Numbers have at most one decimal and no culture.
/// </summary>
internal sealed class Svg
{
    private readonly StringBuilder text = new();

    private Svg(string start) => text.Append(start);

    /// <summary>A picture with a name and a description for those who do not see it.</summary>
    /// <param name="words">Name and description.</param>
    /// <param name="id">Unique in the page.</param>
    /// <param name="width">Of the grid; the page scales it.</param>
    /// <param name="height">Of the grid.</param>
    public static Svg Of((string Name, string Description) words, string id, decimal width, decimal height)
    {
        var svg = new Svg($"<svg viewBox=\"0 0 {Number(width)} {Number(height)}\" role=\"img\" aria-labelledby=\"{id}-name {id}-text\">");
        svg.text.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-name\">{Html.Escape(words.Name)}</title>");
        svg.text.Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-text\">{Html.Escape(words.Description)}</desc>");
        return svg;
    }

    /// <summary>A sign beside words that say the same: hidden from those who hear the page.</summary>
    public static Svg Sign(decimal width, decimal height) => new($"<svg class=\"sign\" viewBox=\"0 0 {Number(width)} {Number(height)}\" aria-hidden=\"true\">");

    /// <summary>A sign that is stretched to whatever width the page gives it.</summary>
    public static Svg Stretched(decimal width, decimal height) =>
        new($"<svg class=\"sign\" viewBox=\"0 0 {Number(width)} {Number(height)}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");

    public Svg Line(string style, (decimal X, decimal Y) from, (decimal X, decimal Y) to) =>
        Add($"<line class=\"{style}\" x1=\"{Number(from.X)}\" y1=\"{Number(from.Y)}\" x2=\"{Number(to.X)}\" y2=\"{Number(to.Y)}\"/>");

    public Svg Path(string style, string d) => Add($"<path class=\"{style}\" d=\"{d}\"/>");

    /// <summary>A rectangle filled with one of the theme's patterns, with the words that a pointer brings up.</summary>
    public Svg Rectangle(int pattern, (decimal X, decimal Y, decimal Width, decimal Height) at, string? words = null) =>
        Add($"<rect class=\"part\" fill=\"url(#pattern-{pattern})\" x=\"{Number(at.X)}\" y=\"{Number(at.Y)}\" width=\"{Number(at.Width)}\" height=\"{Number(at.Height)}\"{(words is null ? "/>" : $"><title>{Html.Escape(words)}</title></rect>")}");

    /// <summary>A plain rectangle.</summary>
    public Svg Bar((decimal X, decimal Y, decimal Width, decimal Height) at) =>
        Add($"<rect class=\"meter\" x=\"{Number(at.X)}\" y=\"{Number(at.Y)}\" width=\"{Number(at.Width)}\" height=\"{Number(at.Height)}\"/>");

    public Svg Text(string style, decimal x, decimal y, string words) =>
        Add($"<text class=\"{style}\" x=\"{Number(x)}\" y=\"{Number(y)}\">{Html.Escape(words)}</text>");

    /// <summary>A mark of a series at a point, with the words that a pointer brings up.</summary>
    public Svg Mark(int series, decimal x, decimal y, string? words = null) =>
        Add($"<path class=\"point series-{series + 1}\" d=\"{Shapes.Of(series, x, y)}\"{(words is null ? "/>" : $"><title>{Html.Escape(words)}</title></path>")}");

    public HtmlText End() => new(text.Append("</svg>").ToString());

    public static string Number(decimal number) => Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    private Svg Add(string element)
    {
        text.Append(element);
        return this;
    }
}
