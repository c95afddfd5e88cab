using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>The government's report of a year beside those of its agencies; its line is the sum of the others and never a member.</summary>
internal sealed record Rollup(Report District, IReadOnlyList<Report> Members, IReadOnlyList<string> Missing)
{
    /// <summary>One for each report of the government for which there is anything to add up.</summary>
    public static IEnumerable<Rollup> Of(SiteCase given)
    {
        var duty = new ReportingDuty(given.Site, given.Now);
        foreach (var district in given.Site.Reports.Where(r => r.Agency.IsGovernment))
        {
            var members = RollupMembers.Of(duty, district.Year, district.Form, drafts: !district.IsFinal);
            if (members.Reports.Count > 0) yield return new Rollup(district, members.Reports, [.. members.Missing.Select(a => a.ShortName)]);
        }
    }

    /// <summary>
    /// The tables that can be added up: every member has one, all are complete and in order. What rests on a reported
    /// mistake is not said again.
    /// </summary>
    public IEnumerable<RollupTable> Tables()
    {
        if (Missing.Count > 0) yield break;
        foreach (var table in District.Tables.Values)
        {
            var members = Members.Where(m => m.Tables.ContainsKey(table.Definition.Key)).Select(m => (m, m.Tables[table.Definition.Key])).ToList();
            if (members.Count < Members.Count) continue;
            var rollup = new RollupTable(District, table, members);
            if (rollup.Differences.Count > 0 && members.Select(m => m.Item2).Append(table).All(t => t.IsComplete && Diagnosis.Of(t).Count == 0)) yield return rollup;
        }
    }
}
