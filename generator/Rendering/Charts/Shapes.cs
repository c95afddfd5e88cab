namespace SiteBuilder.Rendering.Charts;

/// <summary>The outlines of marks on a line: a shape for each series, so that colour is never needed to tell them apart.</summary>
internal static class Shapes
{
    private const decimal Half = 4;

    /// <summary>The path of the mark of a series around a point: disc, square, triangle, diamond, and so on again.</summary>
    public static string Of(int series, decimal x, decimal y) => (series % 4) switch
    {
        0 => $"M{N(x - Half)} {N(y)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        1 => $"M{N(x - 3.5m)} {N(y - 3.5m)}h7v7h-7z",
        2 => $"M{N(x)} {N(y - Half - 0.5m)}l4.5 8h-9z",
        _ => $"M{N(x)} {N(y - 5)}l5 5-5 5-5-5z",
    };

    private static string N(decimal number) => Svg.Number(number);
}
