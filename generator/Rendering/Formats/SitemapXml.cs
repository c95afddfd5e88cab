using System.Text;
using System.Xml;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats;

/// <summary>sitemap.xml and robots.txt: every page for search engines, reports with the day of their publication; no clock takes part.</summary>
internal static class SitemapXml
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static readonly Route Address = new("sitemap.xml");

    private static readonly Route Robots = new("robots.txt");

    /// <param name="shell">What all pages share.</param>
    /// <param name="pages">The addresses of the pages that are made, in ordinal order.</param>
    public static IEnumerable<PlannedFile> Plan(Shell shell, IReadOnlyList<Route> pages)
    {
        yield return new PlannedFile(Address, MediaTypes.Of(Address.Path), () => MadeFile.Of(Xml(shell, pages))) { Shows = ShownReports.Listed(shell.Published.All) };
        yield return new PlannedFile(Robots, MediaTypes.Of(Robots.Path), () => MadeFile.Of(
            Encoding.ASCII.GetBytes($"User-agent: *\nAllow: /\nSitemap: {shell.Settings.Origin}/{Address.Path}\n")));
    }

    private static ReadOnlyMemory<byte> Xml(Shell shell, IReadOnlyList<Route> pages)
    {
        var published = shell.Site.Published.ToDictionary(r => r.Route, r => Dates.Day(r.Matter.Published));
        return XmlBytes.Of(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in pages)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, PageFrame.Url(shell.Settings, page));
                if (published.GetValueOrDefault(page) is { } day) xml.WriteElementString("lastmod", Namespace, day);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
    }
}

/// <summary>Writes XML as UTF-8 without a mark, with line feeds.</summary>
internal static class XmlBytes
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    /// <summary>Without the control characters and the halves of characters that XML cannot hold; a rare character (𠮷) is two halves and stays.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))));

    public static ReadOnlyMemory<byte> Of(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
