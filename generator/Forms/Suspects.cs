using System.Collections.Frozen;

namespace SiteBuilder.Forms;

/// <summary>The cells that a diagnosis names: what would follow from them is not said a second time.</summary>
internal static class Suspects
{
    public static IReadOnlySet<int> Of(FilledTable table) =>
        table.Explanations.Count == 0 ? FrozenSet<int>.Empty : table.Explanations.SelectMany(Cells).ToHashSet();

    private static IEnumerable<int> Cells(Explanation explanation) => explanation switch
    {
        OneFigure one => [one.Cell],
        SwappedFigures two => [two.First, two.Second],
        ShiftedRow row => row.Right.Select(c => c.Cell),
        Misfiled misfiled => misfiled.Candidates.SelectMany(c => new[] { c.TooMuch, c.TooLittle }),
        SeveralWays several => several.Ways.SelectMany(way => way.Select(c => c.Cell)),
        Unexplained unexplained => unexplained.Weighing.Terms.Keys,
        _ => [],
    };
}
