using System.Globalization;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>The text of a figure as pages, downloads and their check print it.</summary>
internal static class PrintedFigure
{
    private const int Common = 256;
    private static readonly string[] Counts = [.. Enumerable.Range(0, Common).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Digits without separators, decimals as they were written; <c>/</c> where it does not apply; empty where there is no figure.</summary>
    public static string Of(FilledTable table, int cell) =>
        table.State(cell) == CellState.NotApplicable ? "/" : table[cell] is { } figure ? Of(figure) : "";

    public static string Of(decimal figure) =>
        figure >= 0 && figure < Common && figure.Scale == 0 ? Counts[(int)figure] : figure.ToString(CultureInfo.InvariantCulture);
}
