using System.Text.RegularExpressions;

namespace SiteBuilder.Importing.Sources;

/// <summary>Whether a line goes on in the next one: paragraphs are broken where the page ended or the line was full.</summary>
internal static class BrokenLines
{
    /// <summary>A shorter line that ends without a stop is a title, a heading, a signature.</summary>
    private const int FullLine = 24, LongestTitle = 60;

    private static readonly Regex Opening = new(
        @"^\s*([一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*[一二三四五六七八九十0-9]{1,3}\s*[）)]|[0-9]{1,2}\s*[、.．](?![0-9])|附件|第[一二三四五六七八九十]+[章节条])",
        RegexOptions.CultureInvariant); // looks ahead, which only the backtracking engine can; every part is short

    private static readonly Regex PartHeading = new(@"^\s*[一二三四五六七八九十]{1,2}\s*[、.．][^。；：:]{2,40}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public static bool Continues(string text, string next) =>
        text.Length >= FullLine && !Ends(text) && !IsTitle(text) && !Opening.IsMatch(next) && !PartHeading.IsMatch(text);

    private static bool IsTitle(string text) => text.Length < LongestTitle && text.TrimEnd().EndsWith("报告", StringComparison.Ordinal);

    /// <summary>三、… alone on its line.</summary>
    public static bool IsHeading(string text) => PartHeading.IsMatch(text);

    /// <summary>Nothing between Chinese characters, a blank between Latin words.</summary>
    public static string Join(string text, string next) =>
        text.Length > 0 && next.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetter(next[0]) ? text + " " + next : text + next;

    private static bool Ends(string text) => text.TrimEnd() is [.., '。' or '！' or '？' or '；' or '：' or ':' or '!' or '?' or ';' or '.'] || text.EndsWith("。”", StringComparison.Ordinal) || text.EndsWith("。）", StringComparison.Ordinal);
}
