using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>
/// Addresses as editors write them: of a file in the content folder (<c>../guide.md</c>, <c>map.png</c>), of a page or file of
/// the site (<c>/guide/</c>), or of another site; all but the last become relative links that end in a file name.
/// </summary>
/// <param name="page">The page that shows the text.</param>
/// <param name="file">The file of the text, relative to the content folder.</param>
internal sealed class ContentLinks(Route page, string file)
{
    public string Write(string address)
    {
        int end = address.IndexOfAny(['#', '?']);
        string path = end < 0 ? address : address[..end], rest = end < 0 ? "" : address[end..];
        if (path.Length == 0 || HasScheme(path) || path.StartsWith("//", StringComparison.Ordinal)) return address;
        if (path[0] != '/' && path[^1] == '/') return path + "index.html" + rest; // a folder of the site, from where the page stands
        string target = path[0] == '/' ? path[1..] : Resolve(path);
        if (path.EndsWith(".md", StringComparison.Ordinal)) return PageOf(target).RelativeTo(page) + rest;
        if (path[0] != '/') target = PageFile.RouteOf(target);
        return new Route(target.Length == 0 || target[^1] == '/' ? target + "index.html" : target).RelativeTo(page) + rest;
    }

    /// <summary>The links of a text as this page prints them.</summary>
    public IReadOnlyList<WrittenLink> In(Narrative narrative) =>
        [.. Prose.LinksOf(narrative).Where(link => MarkdownText.IsAllowed(link.Url, link.IsImage)).Select(link => new WrittenLink(Write(link.Url), link.Place))];

    /// <summary>The path under the content folder of the file that an address means; null for an address of another site.</summary>
    public string? FileOf(string address)
    {
        int end = address.IndexOfAny(['#', '?']);
        string path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        if (path.Length == 0 || HasScheme(path) || path.StartsWith("//", StringComparison.Ordinal)) return null;
        return path[0] == '/' ? path[1..] : Resolve(path);
    }

    /// <summary>The page made of a Markdown file of the content folder.</summary>
    private static Route PageOf(string path)
    {
        string name = path[..^".md".Length];
        name = PageFile.RouteOf(name);
        foreach (string last in new[] { "index", "report" })
        {
            if (name == last) return Route.Page("");
            if (name.EndsWith("/" + last, StringComparison.Ordinal)) return Route.Page(name[..^(last.Length + 1)]);
        }
        return Route.Page(name);
    }

    private string Resolve(string path)
    {
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (string part in path.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }

    private static bool HasScheme(string path)
    {
        int colon = path.IndexOf(':');
        return colon > 0 && path.AsSpan(0, colon).IndexOf('/') < 0;
    }
}
