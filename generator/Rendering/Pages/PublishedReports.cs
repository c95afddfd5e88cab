using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The final reports by agency: agencies in their order, each with its reports, the newest first. Nobody without a report is there.</summary>
internal sealed class PublishedReports
{
    private readonly Dictionary<string, IReadOnlyList<Report>> byAgency;
    private readonly Dictionary<int, IReadOnlyList<Report>> byYear;

    private readonly Dictionary<Report, ShownReports> shown;

    public PublishedReports(Site site)
    {
        All = site.Published;
        shown = All.ToDictionary(report => report, report => ShownReports.Full([report]));
        byYear = All.GroupBy(r => r.Year).ToDictionary(g => g.Key, g => (IReadOnlyList<Report>)[.. g]);
        byAgency = All.GroupBy(r => r.Agency.Slug, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<Report>)[.. g.OrderByDescending(r => r.Year)], StringComparer.Ordinal);
        Agencies = [.. site.Agencies.Where(a => byAgency.ContainsKey(a.Slug))];
        Years = [.. byYear.Keys.OrderDescending()];
        District = [.. All.Where(r => r.Agency.IsGovernment).OrderByDescending(r => r.Year)];
    }

    /// <summary>By the agencies' order, then by year.</summary>
    public IReadOnlyList<Report> All { get; }

    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Those of the government itself, the newest first: the district's sums.</summary>
    public IReadOnlyList<Report> District { get; }

    /// <summary>In the order of the agencies; empty for a year of which there is none.</summary>
    public IReadOnlyList<Report> In(int year) => byYear.GetValueOrDefault(year) ?? [];

    public IReadOnlyList<Report> Of(Agency agency) => byAgency.GetValueOrDefault(agency.Slug) ?? [];

    /// <summary>The report: what its text quotes of the year before counts as its own. One object for all files of the report.</summary>
    public ShownReports ShownBy(Report report) => shown[report];

    /// <summary>All, by date of publication and then by year, the newest first.</summary>
    public IEnumerable<Report> Latest() => Agencies.SelectMany(Of)
        .OrderByDescending(r => r.Matter.Published ?? DateTime.MinValue).ThenByDescending(r => r.Year);
}
