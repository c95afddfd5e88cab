using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Comparing;

/// <summary>
/// Compares two states of a site: by hashes first, so that only what differs is read; reports by figure and paragraph out of
/// their <c>data.json</c>, pages of the editors by paragraph.
/// </summary>
internal sealed class SiteComparison(Edition before, Edition after)
{
    private const string Data = "/data.json", Page = "/index.html";

    /// <summary>What is other in <paramref name="after"/> than in <paramref name="before"/>.</summary>
    public static SiteDifference Of(Edition before, Edition after) => new SiteComparison(before, after).Compare();

    private SiteDifference Compare()
    {
        var routes = before.Files.Keys.Union(after.Files.Keys).Order(StringComparer.Ordinal).ToList();
        var differing = routes.Where(route => !Same(route)).ToList();
        return new SiteDifference(before.Name, after.Name, [.. Reports(differing)], [.. Pages(differing)],
            Split(differing.Where(IsHtml)), Split(differing.Where(route => !IsHtml(route))))
        {
            WithoutData = WithoutData(differing),
            Findings = before.Content is { } old && after.Content is { } now ? Compare(old, now) : null,
        };
    }

    private static bool IsHtml(string route) => route.EndsWith(".html", StringComparison.Ordinal);

    private bool Same(string route) => before.Files.TryGetValue(route, out string? old) && after.Files.TryGetValue(route, out string? now) && old == now;

    private RouteDifference Split(IEnumerable<string> differing)
    {
        var list = differing.ToList();
        return new(
            [.. list.Where(route => !before.Files.ContainsKey(route))],
            [.. list.Where(route => before.Files.ContainsKey(route) && after.Files.ContainsKey(route))],
            [.. list.Where(route => !after.Files.ContainsKey(route))]);
    }

    private IEnumerable<ReportDifference> Reports(IReadOnlyList<string> differing)
    {
        foreach (string route in differing.Where(r => r.EndsWith(Data, StringComparison.Ordinal)))
        {
            string folder = route[..^Data.Length];
            var (old, now) = (DataOf(before, route), DataOf(after, route));
            if (old is null && now is null) continue;
            if ((old is null && HasPage(before, folder)) || (now is null && HasPage(after, folder))) continue; // it is there, and its figures are not known
            var found = old is null ? new ReportDifference(Change.Added, folder, now!.Title)
                : now is null ? new ReportDifference(Change.Removed, folder, old.Title)
                : ReportComparison.Of(folder, old, now, after.Content?.Site.Forms);
            if (!found.IsEmpty) yield return found;
        }
    }

    private static bool HasPage(Edition edition, string report) => edition.Files.ContainsKey(report + Page);

    /// <summary>The first state that has the page of a report which differs, and no data beside it.</summary>
    private Text? WithoutData(IReadOnlyList<string> differing)
    {
        var reports = differing.Where(IsReport).Select(route => route[..^Page.Length]).ToList();
        foreach (var edition in new[] { before, after })
        {
            if (reports.Exists(report => HasPage(edition, report) && !edition.Files.ContainsKey(report + Data))) return edition.Name;
        }
        return null;
    }

    /// <summary><c>reports/agency/year/index.html</c>.</summary>
    private static bool IsReport(string route) => route.Split('/') is ["reports", _, { Length: 4 } year, "index.html"] && year.All(char.IsAsciiDigit);

    private static StoredReport? DataOf(Edition edition, string route) => edition.Read(route) is { } bytes ? StoredReport.Parse(bytes) : null;

    /// <summary>Pages that editors wrote are known where one of the states has its content.</summary>
    private IEnumerable<PageDifference> Pages(IReadOnlyList<string> differing)
    {
        var titles = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in (before.Content?.Site.Pages ?? []).Concat(after.Content?.Site.Pages ?? [])) titles[page.Route.Path] = page.Parsed.Matter.Title;
        foreach (string route in differing.Where(titles.ContainsKey))
        {
            var (old, now) = (TextOf(before, route), TextOf(after, route));
            var change = old is null ? Change.Added : now is null ? Change.Removed : Change.Changed;
            var paragraphs = change == Change.Changed ? TextComparison.Of("", old!, now!).ToList() : [];
            if (change != Change.Changed || paragraphs.Count > 0) yield return new PageDifference(change, route, titles[route], paragraphs);
        }
    }

    private static IReadOnlyList<string>? TextOf(Edition edition, string route) => edition.Read(route) is { } bytes ? PageText.Of(bytes) : null;

    private static FindingsDifference Compare(CheckedSite old, CheckedSite now)
    {
        var (had, has) = (old.Findings.Select(Key).ToHashSet(StringComparer.Ordinal), now.Findings.Select(Key).ToHashSet(StringComparer.Ordinal));
        var known = old.Waivers.Select(use => Key(use.Waiver)).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. now.Findings.Where(f => !had.Contains(Key(f)))],
            [.. old.Findings.Where(f => !has.Contains(Key(f)))],
            [.. now.Waivers.Select(use => use.Waiver).Where(w => !known.Contains(Key(w)))]);
    }

    /// <summary>A finding is the same where it says the same of the same file; lines may move.</summary>
    private static string Key(Finding finding) => $"{finding.Rule.Code}\0{finding.Place.File}\0{finding.Waived}\0{finding.Message.Zh}";

    private static string Key(Waiver waiver) => $"{waiver.Place.File}\0{waiver.Code}\0{waiver.Reason}";
}
