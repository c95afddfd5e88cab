using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteBuilder.Comparing;

/// <summary>The title of a page and the paragraphs that editors wrote, as a reader sees them.</summary>
internal static class PageText
{
    private const string Written = "main h1, main .text"; // what the program lists beside it is told as a changed page
    private const string Blocks = "h1, h2, h3, h4, h5, h6, p, li, tr";

    public static IReadOnlyList<string> Of(ReadOnlyMemory<byte> page)
    {
        using var stream = new MemoryStream(page.ToArray());
        using var document = new HtmlParser().ParseDocument(stream);
        return [.. document.QuerySelectorAll(Written).SelectMany(part => part.Matches(Blocks) ? [part] : part.QuerySelectorAll(Blocks).Where(b => b.QuerySelector(Blocks) is null))
            .Select(block => string.Join(' ', block.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(text => text.Length > 0)];
    }
}
