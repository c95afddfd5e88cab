using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>A table that repeats last year's, figure for figure, where some of its figures ought to have moved.</summary>
internal static class Repetition
{
    private const int FewestFigures = 2;
    private const decimal TellingAlone = 20; // a single figure may well be the same again while it is small

    /// <summary>The cells that ought to have moved; null where the table differs from last year's or holds too little to tell.</summary>
    public static IReadOnlyList<int>? Of(FilledTable table, FilledTable last)
    {
        if (table.Definition != last.Definition || table.Definition.Expectations.All(e => e.Kind != ExpectationKind.Steady)) return null;
        if (!table.IsComplete || !table.Definition.Cells.All(cell => table[cell] == last[cell])) return null;
        var stocks = table.Definition.Expectations.Where(e => !e.OverRows && e.Kind is ExpectationKind.Stock or ExpectationKind.Growth or ExpectationKind.Opening).Select(e => e.Figure);
        var moving = table.Definition.Cells.Where(cell => table[cell] is not (null or 0) && !stocks.Contains(table.Definition.ColumnOf(cell))).ToList();
        return moving.Count >= FewestFigures || moving.Any(cell => table[cell] >= TellingAlone) ? moving : null;
    }
}
