using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;
using SiteBuilder.Importing.Narratives;

namespace SiteBuilder.Importing.Sources;

/// <summary>A saved page of a portal, whatever editor made it. Nothing is loaded from the network; scripts do not run.</summary>
internal sealed class HtmlSource : SourceReader
{
    private static readonly string[] Signs = ["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<h1", "<meta", "<span", "<td", "<tr"];

    private static readonly (string Open, string Close)[] Raw = [("<script", "</script"), ("<style", "</style"), ("<!--", "-->"), ("<textarea", "</textarea"), ("<noscript", "</noscript")];

    public override bool Takes(ReadOnlySpan<byte> bytes)
    {
        const int looked = 4096;
        if (!Refusals.IsText(bytes)) return false;
        string head = PageEncoding.Decode(bytes[..Math.Min(bytes.Length, looked)].ToArray()).Text;
        return SavedArchive.Is(head) || Signs.Any(s => head.Contains(s, StringComparison.OrdinalIgnoreCase));
    }

    public override SourceDocument Read(SourceInput input)
    {
        if (SavedArchive.Page(input.Bytes) is { } inside) return Read(input with { Bytes = inside });
        var (text, encoding) = PageEncoding.Decode(input.Bytes);
        RefuseDeep(text);
        using var page = new HtmlParser().ParseDocument(text);
        var notices = page.QuerySelectorAll("body[data-page-kind=report] section.notice").ToList(); // what our own pages say about a report that was kept or corrected
        foreach (var notice in notices) notice.Remove();
        var walk = new HtmlBlocks(input.Folder);
        var placed = page.Body is { } body ? walk.Of(body) : [];
        var article = HtmlArticle.Cut(placed);
        if (article.Count == 0 && Attachment(page) is { } attachment)
            throw new UserException(new($"只是一个页面，年度报告在附件“{attachment}”里；请下载附件，导入附件", $"is only a page; the report is in its attachment “{attachment}”: download and import that"));
        return new SourceDocument
        {
            Kind = new("网页", "page"),
            Blocks = [.. (article.Count > 0 ? article : placed).Select(p => p.Block)],
            Properties = Properties(page, placed, article),
            Images = walk.Images,
            Notes = [.. encoding == "UTF-8" ? [] : new[] { new Text($"网页的编码是 {encoding}", $"the page is encoded in {encoding}") }, .. notices.Select(n => new Text($"页面上的说明没有读入：{Condensed(n.TextContent)}", $"a notice of the page was left out: {Condensed(n.TextContent)}")), .. walk.Notes],
        };
    }

    /// <summary>META of the page, its title, and what stands before the article (发布时间, 来源, 索引号).</summary>
    private static Dictionary<string, string> Properties(IDocument page, IReadOnlyList<PlacedBlock> all, IReadOnlyList<PlacedBlock> article)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[name][content]")) properties.TryAdd(meta.GetAttribute("name")!.Trim(), meta.GetAttribute("content")!.Trim());
        if (page.Title is { Length: > 0 } title) properties.TryAdd("title", title);
        if (page.QuerySelector("h1") is { } heading) properties.TryAdd("h1", Condensed(heading.TextContent));
        var before = article.Count == 0 ? [] : all.TakeWhile(p => p != article[0]).Select(p => p.Block).ToList();
        foreach (var (name, value) in HeadLines.Read(before)) properties.TryAdd(name, value);
        return properties;
    }

    private static string Condensed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A link to a document that the page stands for: its text names a report.</summary>
    private static string? Attachment(IDocument page)
    {
        string[] endings = [".doc", ".docx", ".pdf", ".xls", ".xlsx", ".wps", ".ofd", ".zip", ".rar"];
        foreach (var link in page.QuerySelectorAll("a[href]"))
        {
            string target = link.GetAttribute("href")!.Split('?', '#')[0];
            if (endings.Any(e => target.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                return Condensed(link.TextContent) is { Length: > 0 and < 80 } name ? name : target[(target.LastIndexOf('/') + 1)..];
        }
        return null;
    }

    /// <summary>Pages are nested some thirty deep; thousands of open elements are an attack on whoever reads them. Scripts and comments do not count.</summary>
    private static void RefuseDeep(string text)
    {
        const int deepest = 1500;
        int depth = 0;
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            var tag = text.AsSpan(at + 1, Math.Min(12, text.Length - at - 1));
            if (Raw.FirstOrDefault(r => text.AsSpan(at).StartsWith(r.Open, StringComparison.OrdinalIgnoreCase)) is { Close: { } close })
            {
                at = text.IndexOf(close, at, StringComparison.OrdinalIgnoreCase);
                if (at < 0) return;
            }
            else if (tag[0] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(tag[0]) && !IsVoid(tag) && ++depth > deepest) throw new UserException(new("元素嵌套太深，不像年度报告的页面", "is nested too deep for the page of a report"));
        }
    }

    /// <summary>Elements without an end, or whose end is often left out.</summary>
    private static bool IsVoid(ReadOnlySpan<char> tag)
    {
        foreach (string name in (string[])["br", "img", "meta", "link", "input", "hr", "col", "wbr", "area", "base", "embed", "source", "p", "li", "td", "tr", "th", "dt", "dd", "option", "o:p"])
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit(tag[name.Length]))) return true;
        }
        return false;
    }
}
