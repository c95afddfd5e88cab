using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The final reports by agency: agencies in their order, each with its reports, the newest first. Nobody without a report is there.</summary>
internal sealed class PublishedReports
{
    private readonly Dictionary<string, IReadOnlyList<Report>> byAgency;

    public PublishedReports(Site site)
    {
        byAgency = site.Published.GroupBy(r => r.Agency.Slug, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<Report>)[.. g.OrderByDescending(r => r.Year)], StringComparer.Ordinal);
        Agencies = [.. site.Agencies.Where(a => byAgency.ContainsKey(a.Slug))];
        Years = [.. site.Published.Select(r => r.Year).Distinct().OrderDescending()];
    }

    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<Report> Of(Agency agency) => byAgency.GetValueOrDefault(agency.Slug) ?? [];

    /// <summary>All, by date of publication and then by year, the newest first.</summary>
    public IEnumerable<Report> Latest() => Agencies.SelectMany(Of)
        .OrderByDescending(r => r.Matter.Published ?? DateTime.MinValue).ThenByDescending(r => r.Year);
}
