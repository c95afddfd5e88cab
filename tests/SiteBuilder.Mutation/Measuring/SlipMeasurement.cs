using SiteBuilder.Mutation.Slips;
using SiteBuilder.Sites;

namespace SiteBuilder.Mutation.Measuring;

/// <summary>Every slip of every cell, judged by its table alone and, where that says nothing, by the whole site.</summary>
internal static class SlipMeasurement
{
    /// <param name="reports">Whose figures are changed.</param>
    /// <param name="site">The same reports as a site; null: only tables are judged.</param>
    /// <param name="keys">Which tables.</param>
    public static Tally Of(TypedReports reports, WholeSite? site, params string[] keys)
    {
        var tally = new Tally();
        foreach (var (report, table) in reports.Tables.Where(t => keys.Contains(t.Table.Definition.Key)).OrderBy(t => Array.IndexOf(keys, t.Table.Definition.Key)))
        {
            foreach (var slip in Slips(table)) tally.Add(table, slip, Judge(report, table, slip, site));
        }
        return tally;
    }

    private static IEnumerable<Slip> Slips(TypedTable table) =>
        table.Cells.SelectMany(cell => FigureSlips.Of(table, cell)).Concat(table.Cells.SelectMany(cell => NeighbourSlips.Of(table, cell)));

    private static Verdict Judge(Report report, TypedTable table, Slip slip, WholeSite? site)
    {
        var alone = Judgement.Of(report, table, slip);
        return alone == Verdict.Missed && site is not null ? site.Judge(report, table, slip) : alone;
    }
}
