using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>The government's report of a year beside those of its agencies; its line is the sum of the others and never a member.</summary>
internal sealed class Rollup
{
    private readonly Lazy<IReadOnlyList<RollupTable>> tables;

    private Rollup(Report district, IReadOnlyList<Report> members, IReadOnlyList<string> missing)
    {
        District = district;
        Members = members;
        Missing = missing;
        tables = new(() => [.. Differing()]);
    }

    public Report District { get; }

    public IReadOnlyList<Report> Members { get; }

    /// <summary>The names of the agencies whose final report is not there.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>
    /// The tables in which a figure is not the sum; while agencies are missing, is less than the sum of the others. What rests on
    /// a reported mistake is not said again: every table must be complete and in order.
    /// </summary>
    public IReadOnlyList<RollupTable> Tables => tables.Value;

    /// <summary>One for each report of the government for which there is anything to add up.</summary>
    public static IEnumerable<Rollup> Of(Site site, ReportingDuty duty)
    {
        foreach (var district in site.Reports.Where(r => r.Agency.IsGovernment))
        {
            var members = RollupMembers.Of(duty, district.Year, district.Form, drafts: !district.IsFinal);
            if (members.Reports.Count > 0) yield return new Rollup(district, members.Reports, [.. members.Missing.Select(a => a.ShortName)]);
        }
    }

    private static bool IsInOrder(FilledTable table) => table.IsComplete && table.Explanations.Count == 0 && !Weighing.BelowZero(table).Any();

    private IEnumerable<RollupTable> Differing()
    {
        foreach (var table in District.Tables.Values)
        {
            var members = Members.Where(m => m.Tables.ContainsKey(table.Definition.Key)).Select(m => (m, m.Tables[table.Definition.Key])).ToList();
            if (members.Count < Members.Count) continue;
            var rollup = new RollupTable(District, table, members) { Missing = Missing };
            if (rollup.Differences.Count > 0 && members.Select(m => m.Item2).Append(table).All(IsInOrder)) yield return rollup;
        }
    }
}
