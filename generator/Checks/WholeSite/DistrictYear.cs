using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>The district in one year, for readers: what its agencies add up to, and the government's own report where there is one. Final reports alone.</summary>
internal sealed class DistrictYear
{
    private DistrictYear(Form form, Report? government, RollupMembers members, IReadOnlyList<Report> apart)
    {
        Form = form;
        Government = government;
        Members = members.Reports;
        Missing = members.Missing;
        Apart = apart;
    }

    public Form Form { get; }

    /// <summary>The government's own report.</summary>
    public Report? Government { get; }

    /// <summary>What is added up.</summary>
    public IReadOnlyList<Report> Members { get; }

    /// <summary>Agencies of the year without a final report: with one missing, no sum can be held against the government's.</summary>
    public IReadOnlyList<Agency> Missing { get; }

    /// <summary>Reports that are not added up: those that the list leaves out of the sum, and those in another form.</summary>
    public IReadOnlyList<Report> Apart { get; }

    /// <summary>The years in which there is something to add up, each once.</summary>
    public static IReadOnlyDictionary<int, DistrictYear> AllOf(Site site)
    {
        var duty = new ReportingDuty(site, DateTime.MinValue); // who is on the list depends on no clock
        var years = new Dictionary<int, DistrictYear>();
        foreach (var reports in site.Published.GroupBy(r => r.Year))
        {
            var government = reports.FirstOrDefault(r => r.Agency.IsGovernment);
            if ((government?.Form ?? site.Forms.For(reports.Key)) is not { } form) continue;
            var members = RollupMembers.Of(duty, reports.Key, form, drafts: false);
            if (members.Reports.Count < (government is null ? 2 : 1)) continue;
            years.Add(reports.Key, new DistrictYear(form, government, members, [.. reports.Where(r => r != government).Except(members.Reports)]));
        }
        return years;
    }

    /// <summary>The tables of the form, added up.</summary>
    public IEnumerable<SummedTable> Tables() => Form.Tables.Select(definition => new SummedTable(definition,
        Government?.Table(definition.Key),
        [.. Members.Select(m => (Report: m, Table: m.Table(definition.Key))).Where(m => m.Table is not null).Select(m => (m.Report, m.Table!))]));
}
