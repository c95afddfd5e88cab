using System.Globalization;
using System.Text;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats;

/// <summary>
/// sitemap.xml and robots.txt: every page for search engines, reports with the day on which they changed last; no clock takes part.
/// A site that is too large for one sitemap (sitemaps.org) has parts, and sitemap.xml is the index of them.
/// </summary>
internal static class SitemapXml
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int MostAddresses = 50_000;
    private const int MostBytes = 50_000_000; // the protocol allows 52,428,800
    private const int BytesAround = 128; // of one address: the elements and the day
    private const int MostBytesOfChar = 9; // %E5%B9%B4

    public static readonly Route Address = new("sitemap.xml");

    private static readonly Route Robots = new("robots.txt");

    /// <param name="shell">What all pages share.</param>
    /// <param name="pages">The addresses of the pages that are made, in ordinal order.</param>
    public static IEnumerable<PlannedFile> Plan(Shell shell, IReadOnlyList<Route> pages)
    {
        var parts = Fits(pages, shell.Settings.Origin.Length) ? [pages] : Parts(pages, page => BytesAround + PageFrame.Url(shell.Settings, page).Length);
        var shown = ShownReports.Words(shell.Published.All);
        SingleFile File(Route route, Func<ReadOnlyMemory<byte>> make) => new(route, MediaTypes.Of(route.Path), () => MadeFile.Of(make())) { MadeOf = shown };

        if (parts.Count <= 1) yield return File(Address, () => Addresses(shell, pages));
        else
        {
            yield return File(Address, () => Index(shell, parts.Count));
            for (int i = 0; i < parts.Count; i++)
            {
                var part = parts[i];
                yield return File(PartRoute(i), () => Addresses(shell, part));
            }
        }
        yield return new SingleFile(Robots, MediaTypes.Of(Robots.Path), () => MadeFile.Of(Encoding.UTF8.GetBytes(RobotsText(shell))));
    }

    /// <summary>True where one sitemap holds them all, however their addresses are written: so it is with nearly every site, and none need be put together for that.</summary>
    private static bool Fits(IReadOnlyList<Route> pages, int origin) =>
        pages.Count <= MostAddresses && pages.Sum(page => BytesAround + origin + 1L + MostBytesOfChar * page.Path.Length) <= MostBytes;

    /// <summary>Cuts a list so that no part has too many addresses or grows too long.</summary>
    /// <param name="pages">The addresses.</param>
    /// <param name="length">At most so many bytes does one of them take.</param>
    internal static IReadOnlyList<IReadOnlyList<Route>> Parts(IReadOnlyList<Route> pages, Func<Route, int> length)
    {
        var parts = new List<IReadOnlyList<Route>>();
        var part = new List<Route>();
        long bytes = 0;
        foreach (var page in pages)
        {
            int more = length(page);
            if (part.Count == MostAddresses || (part.Count > 0 && bytes + more > MostBytes))
            {
                parts.Add(part);
                (part, bytes) = ([], 0);
            }
            part.Add(page);
            bytes += more;
        }
        if (part.Count > 0) parts.Add(part);
        return parts;
    }

    /// <summary>Beside the index: a sitemap speaks only for addresses below its own folder.</summary>
    private static Route PartRoute(int part) => new($"sitemap-{(part + 1).ToString(CultureInfo.InvariantCulture)}.xml");

    private static ReadOnlyMemory<byte> Index(Shell shell, int parts) => XmlBytes.Of(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        for (int i = 0; i < parts; i++)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, $"{shell.Settings.Origin}/{PartRoute(i).Path}");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private static ReadOnlyMemory<byte> Addresses(Shell shell, IReadOnlyList<Route> pages)
    {
        var changed = shell.Site.Published.ToDictionary(r => r.Route, r => Dates.Day(Dates.Changed(r.Matter)));
        return XmlBytes.Of(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in pages)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, PageFrame.Url(shell.Settings, page));
                if (changed.GetValueOrDefault(page) is { } day) xml.WriteElementString("lastmod", Namespace, day);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
    }

    /// <summary>Engines read robots.txt at the root of a host alone: below a path it is a draft of what the main portal's must say.</summary>
    private static string RobotsText(Shell shell)
    {
        string sitemap = $"Sitemap: {shell.Settings.Origin}/{Address.Path}\n";
        return shell.Settings.MainPortal is { } portal
            ? $"# 本站在主站的目录 {shell.Settings.BasePath}/ 下。搜索引擎只读取主机根目录的文件：\n# 请把下面 Sitemap 一行加到 {portal}robots.txt 里。\n{sitemap}"
            : $"User-agent: *\nAllow: /\n{sitemap}";
    }
}
