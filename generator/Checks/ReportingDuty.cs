using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>Who has to report for which years, and until when.</summary>
internal sealed class ReportingDuty
{
    private readonly Site site;
    private readonly DateTime now;
    private readonly Dictionary<(string Slug, int Year), Report> reports;
    private readonly ILookup<string, Report> byAgency;

    public ReportingDuty(Site site, DateTime now)
    {
        this.site = site;
        this.now = now;
        reports = site.Reports.ToDictionary(r => (r.Agency.Slug, r.Year));
        byAgency = site.Reports.ToLookup(r => r.Agency.Slug);
        Years = [.. site.Reports.Select(r => r.Year).Distinct().Order()];
        IsRunning = Years.Contains(Season) || Years.Contains(Season - 1);
    }

    /// <summary>The year whose reports are due in the year that the clock shows.</summary>
    public int Season => now.Year - 1;

    public IReadOnlyList<Agency> Agencies => site.Agencies;

    /// <summary>True where reports of this season or the last are here; an archive of older ones awaits nothing.</summary>
    public bool IsRunning { get; }

    /// <summary>The years of which there is a report of anybody.</summary>
    public IReadOnlyList<int> Years { get; }

    public Report? Report(Agency agency, int year) => reports.GetValueOrDefault((agency.Slug, year));

    public IEnumerable<Report> Reports(Agency agency) => byAgency[agency.Slug];

    /// <summary>The last day on which the report may be published.</summary>
    public DateOnly Deadline(Agency agency, int year)
    {
        var day = agency.IsGovernment ? site.Settings.GovernmentDeadline : site.Settings.AgencyDeadline;
        return new DateOnly(year + 1, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year + 1, day.Month)));
    }

    /// <summary>True in the years for which the list has the agency; without a first year, from its first report on.</summary>
    public bool IsListed(Agency agency, int year) =>
        (agency.FirstYear ?? byAgency[agency.Slug].Select(r => (int?)r.Year).FirstOrDefault()) is { } first && year >= first && year <= (agency.LastYear ?? int.MaxValue);

    /// <summary>Years of which the agency's report is due or was, up to the season, in order: those of which anybody reported, gaps between its own reports, the season.</summary>
    public IEnumerable<int> DueYears(Agency agency)
    {
        var own = byAgency[agency.Slug].Select(r => r.Year).ToList();
        var due = Years.Concat(own.Count == 0 ? [] : Enumerable.Range(own[0], own[^1] - own[0] + 1)).Concat(IsRunning ? [Season] : []);
        return due.Where(y => y <= Season && IsListed(agency, y)).Distinct().Order();
    }

    /// <summary>True where something lies in the report's folder that could not be made a report of, which was reported.</summary>
    public bool IsBroken(Agency agency, int year) =>
        Report(agency, year) is null && site.Content.Tree.HasFilesIn($"reports/{agency.Slug}/{year}");
}
