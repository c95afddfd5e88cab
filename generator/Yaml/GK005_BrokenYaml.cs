using System.Buffers;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Yaml;

/// <summary>Settings or front matter that are no YAML: a tab, a missing quote, an anchor.</summary>
internal static class GK005_BrokenYaml
{
    private static readonly SearchValues<char> KeySigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");

    public static readonly Rule Rule = new("GK005", Severity.Error,
        new("设置或文件头的写法有误", "Settings or front matter that cannot be read"),
        new("站点设置和文件头按 YAML 书写：键后面是半角冒号和一个空格，缩进用空格，不用制表符；引号要成对；不用锚点、别名和标签。",
            "Settings and front matter are YAML: a colon and a blank after the key, blanks for indenting and no tabs, quotes in pairs; no anchors, aliases or tags."),
        new("本产品的约定", "The contract of this product"),
        new Example("site.yml", "name: \"示例县人民政府", "name: 示例县人民政府"));

    /// <param name="place">Where the parser stopped.</param>
    /// <param name="reason">What it said.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="lineOffset">Lines of the file before the YAML begins.</param>
    public static Finding At(SourceSpan place, string reason, string text, int lineOffset)
    {
        var lines = text.Split('\n');
        int tab = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t'));
        bool guilty = tab >= 0 && (reason.Contains("tab", StringComparison.OrdinalIgnoreCase) || tab + 1 + lineOffset >= place.Line - 1);
        if (guilty) return new Finding(Rule, place with { Line = tab + 1 + lineOffset, Column = lines[tab].IndexOf('\t') + 1 },
            new("缩进用了制表符，请改用空格。", "A tab is used for indenting; use blanks."));
        return Array.FindLastIndex(lines, Math.Clamp((place.Line ?? 1) - lineOffset, 1, lines.Length) - 1, HasNoColon) is >= 0 and var line
            ? new Finding(Rule, place with { Line = line + 1 + lineOffset, Column = lines[line].AsSpan().IndexOfAny(':', '：') + 1 },
                new("键后面应是半角冒号“:”和一个空格，例如 status: final。", "A half-width colon and a blank belong behind the key, as in status: final."))
            : new Finding(Rule, Inside(place, lines, lineOffset), new($"从这里起读不懂：{Explain(reason)}。", $"Cannot be read from here on: {reason.TrimEnd('.')}."));
    }

    /// <summary>A key of which the colon is full-width, or has no blank behind it: to the parser a line without a key, and it stops at the next.</summary>
    private static bool HasNoColon(string line)
    {
        int at = line.AsSpan().IndexOfAny(':', '：');
        return at > 0 && !line.AsSpan(0, at).TrimEnd().ContainsAnyExcept(KeySigns) && !line.Contains(": ", StringComparison.Ordinal) && !line.AsSpan().TrimEnd().EndsWith(":");
    }

    /// <summary>The parser takes other characters for the end of a line too (U+2028, U+0085): its place may lie behind the end of a line or of the text.</summary>
    private static SourceSpan Inside(SourceSpan place, string[] lines, int lineOffset)
    {
        int line = Math.Clamp((place.Line ?? 1) - lineOffset, 1, lines.Length);
        return place with { Line = line + lineOffset, Column = Math.Min(place.Column ?? 1, lines[line - 1].TrimEnd('\r').Length + 1) };
    }

    public static Finding TooLong(SourceSpan place) =>
        new(Rule, place, new("设置超过一百万字，没有读取。文件头后面要有一行“---”。", "The settings are longer than a million characters and were not read. A line of --- must end the front matter."));

    private static string Explain(string reason) => reason switch
    {
        _ when reason.Contains("quoted", StringComparison.OrdinalIgnoreCase) => "引号不成对",
        _ when reason.Contains("anchor", StringComparison.OrdinalIgnoreCase) || reason.Contains("alias", StringComparison.OrdinalIgnoreCase) => "不能使用锚点（&）和别名（*），以这些符号开头的文字请加引号",
        _ when reason.Contains("tag", StringComparison.OrdinalIgnoreCase) => "不能使用标签（!），以感叹号开头的文字请加引号",
        _ when reason.Contains("document", StringComparison.OrdinalIgnoreCase) => "只能有一段设置",
        _ when reason.Contains("deep", StringComparison.OrdinalIgnoreCase) => "嵌套太深",
        _ when reason.Contains("flow", StringComparison.OrdinalIgnoreCase) => "花括号或方括号不成对，或其中缺逗号",
        _ when reason.Contains("mapping", StringComparison.OrdinalIgnoreCase) || reason.Contains("key", StringComparison.OrdinalIgnoreCase) => "应是“键: 值”，冒号用半角、后面空一格，各行对齐；值里有冒号的请加引号",
        _ => "检查缩进、冒号和引号",
    };
}
