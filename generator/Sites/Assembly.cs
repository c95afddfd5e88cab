using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Sites;

/// <summary>Finds each report its agency and its year before, each page its address, and says what has no place.</summary>
/// <param name="content">What was read.</param>
/// <param name="before">The site as it was before: a report that is the same, after the same years, stays the same object.</param>
internal sealed class Assembly(ParsedContent content, Site? before)
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "reports", "checks", "assets", "data", "search", "404", "sitemap" };

    /// <summary>What the program writes at the top: no file of the editors may take its place.</summary>
    private static readonly HashSet<string> ReservedFiles = new(StringComparer.OrdinalIgnoreCase) { "robots.txt", "sitemap.xml", "feed.xml", "manifest.json", "manifest.sig" };

    private static readonly string[] CompressedEnds = [".gz", ".br"], TextEnds = [".html", ".txt", ".xml", ".json", ".csv", ".css", ".js", ".svg"];

    private readonly List<Finding> findings = [.. content.Findings];

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>By the agencies' order, then by year.</summary>
    public IReadOnlyList<Report> Reports()
    {
        var agencies = content.Agencies.ToDictionary(a => a.Slug, StringComparer.Ordinal);
        var reports = new List<Report>();
        var order = content.Agencies.Select((a, i) => (a.Slug, i)).ToDictionary(x => x.Slug, x => x.i, StringComparer.Ordinal);
        var known = before?.Content.Shared == content.Shared ? before.Reports.ToDictionary(r => r.Folder, StringComparer.Ordinal) : [];
        foreach (var group in content.Reports.Where(r => agencies.ContainsKey(r.AgencySlug)).GroupBy(r => r.AgencySlug).OrderBy(g => order[g.Key]))
        {
            Report? previous = null;
            foreach (var parsed in group.OrderBy(r => r.Year))
            {
                var last = previous?.Year == parsed.Year - 1 ? previous : null;
                var report = known.TryGetValue(parsed.Folder, out var same) && same.Is(parsed, last) ? same : new Report(parsed, agencies[group.Key], last);
                reports.Add(report);
                previous = report;
            }
        }
        return reports;
    }

    /// <summary>pages/a/b.md → a/b/; pages/a/index.md → a/.</summary>
    public IReadOnlyList<Page> Pages()
    {
        var pages = new List<Page>();
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parsed in content.Pages)
        {
            string path = parsed.File["pages/".Length..^".md".Length];
            string folder = path == "index" ? "" : path.EndsWith("/index", StringComparison.Ordinal) ? path[..^"/index".Length] : path;
            var route = Route.Page(folder);
            if (path.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '_')))
                findings.Add(GK019_BadAddress.Name(parsed.File));
            else if (Reserved.Contains(folder.Split('/')[0]))
                findings.Add(GK019_BadAddress.Reserved(parsed.File, folder.Split('/')[0]));
            else if (!taken.TryAdd(route.Path, parsed.File))
                findings.Add(GK019_BadAddress.Taken(parsed.File, taken[route.Path]));
            else pages.Add(new Page(parsed, route));
        }
        return [.. pages.OrderBy(p => p.Parsed.Matter.Order).ThenBy(p => p.Route.Path, StringComparer.Ordinal)];
    }

    private static bool IsSitemapPart(string path) => path.StartsWith("sitemap-", StringComparison.OrdinalIgnoreCase) && !path.Contains('/');

    /// <summary>True for what the program may make of one of its own files, where the site is to be compressed: <c>index.html.gz</c>.</summary>
    private bool IsCompressedText(string path) =>
        content.Settings is { Precompress.Count: > 0 } && CompressedEnds.FirstOrDefault(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is { } end
        && TextEnds.Any(text => path.AsSpan(..^end.Length).EndsWith(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>pages/a/map.png → a/map.png.</summary>
    public IReadOnlyList<(SourceFile Source, Route Route)> PageFiles()
    {
        var files = new List<(SourceFile, Route)>();
        foreach (var file in content.PageFiles)
        {
            string path = PageFile.RouteOf(file.Path), top = path.Split('/')[0];
            if (Reserved.Contains(top) || ReservedFiles.Contains(path) || IsSitemapPart(path) || IsCompressedText(path)) findings.Add(GK019_BadAddress.Reserved(file.Path, top));
            else files.Add((file, new Route(path)));
        }
        return files;
    }
}
