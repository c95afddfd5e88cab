using System.Buffers;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>The words of a programming language for "nothing" in the text of a page.</summary>
internal static class GK402_NullInPage
{
    private static readonly SearchValues<byte> Word = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"u8);

    public static readonly Rule Rule = new("GK402", Severity.Error,
        new("页面中出现 null 或 undefined", "A page shows null or undefined"),
        new("没有内容的项目应显示“—”或者不显示；页面上的 null、undefined 是程序的残留，不是给读者看的文字。",
            "What has no content shows a dash or nothing; null and undefined are traces of a program, not words for readers."),
        new("常见错误，见于已发布的报告页面", "A mistake seen in published pages"),
        new("site.yml", "undertaker: undefined", "undertaker: 示例县大数据中心"));

    /// <param name="source">The file that the page is made of.</param>
    /// <param name="page">The finished page.</param>
    public static IEnumerable<Finding> Run(string source, ReadOnlySpan<byte> page)
    {
        var findings = new List<Finding>();
        if (Shows(page, "null"u8)) findings.Add(At(source, "null"));
        if (Shows(page, "undefined"u8)) findings.Add(At(source, "undefined"));
        return findings;
    }

    private static bool Shows(ReadOnlySpan<byte> page, ReadOnlySpan<byte> word)
    {
        for (int from = 0; page[from..].IndexOf(word) is >= 0 and var at;)
        {
            int start = from + at, end = start + word.Length;
            from = end;
            bool alone = (start == 0 || !Word.Contains(page[start - 1])) && (end == page.Length || !Word.Contains(page[end]));
            bool inText = page[..start].LastIndexOf((byte)'>') > page[..start].LastIndexOf((byte)'<');
            if (alone && inText) return true;
        }
        return false;
    }

    private static Finding At(string source, string word) => new(Rule, SourceSpan.Of(source),
        new($"由此生成的页面中出现了“{word}”。", $"The page made of this file shows “{word}”."));
}
