using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>Something in a page that its content security policy blocks: inline scripts and styles, and whatever is loaded from another site.</summary>
internal static class GK408_BlockedByPolicy
{
    public static readonly Rule Rule = new("GK408", Severity.Warning,
        new("页面含有安全策略不允许的内容", "A page holds what its security policy blocks"),
        new("页面的内容安全策略（CSP）只允许本站的样式表、脚本和图片：行内样式、行内脚本、事件属性、其他网站的图片都会被浏览器拦下。样式和脚本写进主题的 assets，图片放到内容文件夹里。",
            "The content security policy of the pages allows style sheets, scripts and pictures of the site alone; browsers block inline styles and scripts, event attributes and pictures of other sites. Put styles and scripts among the theme's assets and pictures into the content folder."),
        new("主题说明：themes/README.md", "Notes on themes: themes/README.md"),
        new("themes/portal/parts/head-more.html", "<style>h1 { color: red }</style>\n", ""));

    /// <param name="source">The file that the page is made of.</param>
    /// <param name="settings">The theme's name.</param>
    /// <param name="page">The finished page.</param>
    public static IEnumerable<Finding> Run(string source, SiteSettings settings, ReadOnlySpan<byte> page)
    {
        var findings = new List<Finding>();
        // Only a theme can write code into a page, and it does so on all of them: its place is the theme, so that it is said once.
        var theme = SourceSpan.Of($"themes/{settings.Theme}");
        if (HasInlineStyle(page)) findings.Add(At(theme, new("行内样式", "an inline style")));
        if (HasInlineScript(page)) findings.Add(At(theme, new("行内脚本", "an inline script")));
        if (HasHandler(page)) findings.Add(At(theme, new("事件属性（onclick 等）", "an event attribute (onclick …)")));
        if (LoadsFromElsewhere(page) || page.IndexOf("<iframe"u8) >= 0)
        {
            findings.Add(At(SourceSpan.Of(source), new("从其他网站载入的图片或者内嵌页面", "a picture or frame of another site")));
        }
        return findings;
    }

    /// <summary>Words are looked for without the marks around them, which stand everywhere in a page.</summary>
    private static bool HasInlineStyle(ReadOnlySpan<byte> page)
    {
        for (int from = 0; page[from..].IndexOf("style"u8) is >= 0 and var at; from += at + "style"u8.Length)
        {
            var before = page[..(from + at)];
            if (before.EndsWith("<"u8) || before.EndsWith(" "u8) && page[(from + at)..].StartsWith("style=\""u8)) return true;
        }
        return false;
    }

    private static bool LoadsFromElsewhere(ReadOnlySpan<byte> page)
    {
        for (int from = 0; page[from..].IndexOf(" src=\""u8) is >= 0 and var at;)
        {
            from += at + " src=\""u8.Length;
            if (page[from..].StartsWith("http"u8) || page[from..].StartsWith("//"u8)) return true;
        }
        return false;
    }

    private static bool HasInlineScript(ReadOnlySpan<byte> page)
    {
        while (page.IndexOf("<script"u8) is >= 0 and var at)
        {
            page = page[at..];
            var tag = page[..Math.Max(1, page.IndexOf((byte)'>'))];
            // A block of data is not carried out.
            if (tag.IndexOf(" src=\""u8) < 0 && tag.IndexOf("application/ld+json"u8) < 0) return true;
            page = page[tag.Length..];
        }
        return false;
    }

    /// <summary>In text a quotation mark is escaped, so that <c> onclick="</c> stands in a tag alone.</summary>
    private static bool HasHandler(ReadOnlySpan<byte> page)
    {
        while (page.IndexOf(" on"u8) is >= 0 and var at)
        {
            page = page[(at + " on"u8.Length)..];
            int letters = page.IndexOfAnyExceptInRange((byte)'a', (byte)'z');
            if (letters > 0 && page[letters..].StartsWith("=\""u8)) return true;
        }
        return false;
    }

    private static Finding At(SourceSpan place, Text what) => new(Rule, place,
        new($"页面里有{what.Zh}，浏览器会按内容安全策略拦下。", $"A page holds {what.En}, which browsers block by the content security policy."));
}
