using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Charts;

/// <summary>A small bar beside a figure in a table: how it compares with the largest of the column. The figure itself is the text.</summary>
internal static class Meter
{
    private const decimal Width = 100, Height = 10;

    public static HtmlText Draw(decimal figure, decimal largest) =>
        Svg.Stretched(Width, Height).Bar((0, 0, Width * Math.Max(figure, 0) / largest, Height)).End();
}
