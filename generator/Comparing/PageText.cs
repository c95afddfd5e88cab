using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteBuilder.Comparing;

/// <summary>The paragraphs of a page as a reader sees them.</summary>
internal static class PageText
{
    private const string Blocks = "h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd";

    public static IReadOnlyList<string> Of(ReadOnlyMemory<byte> page)
    {
        using var stream = new MemoryStream(page.ToArray());
        using var document = new HtmlParser().ParseDocument(stream);
        return [.. (document.QuerySelector("main") ?? document.Body!).QuerySelectorAll(Blocks).Where(b => b.QuerySelector(Blocks) is null && b.Closest("nav") is null)
            .Select(block => string.Join(' ', block.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(text => text.Length > 0)];
    }
}
