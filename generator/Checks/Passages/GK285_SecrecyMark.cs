using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A mark of secrecy that stands alone, as on the head of a document that must not go out.</summary>
internal sealed class GK285_SecrecyMark : PassageCheck
{
    private static readonly string[] Levels = ["绝密", "机密", "秘密"];
    private static readonly string[] Marks = [.. Levels, "内部资料", "内部文件", "内部资料注意保存", "内部文件注意保存", "内部资料请勿外传", "内部资料严禁外传"];

    public override Rule Rule { get; } = new("GK285", Severity.Error,
        new("密级或内部标志", "A mark of secrecy"),
        new("单独成行的密级标志（如“机密★1年”）或内部资料标志，说明文稿可能不应公开。正文中提到国家秘密、保密审查、不予公开的，不算。",
            "A mark of secrecy on a line of its own (“机密★1年”) or “internal” says that the draft may not be meant for publication. Speaking of state secrets or of secrecy reviews is no mark."),
        new("《中华人民共和国政府信息公开条例》第十四条：依法确定为国家秘密的政府信息不予公开", "Regulations on open government information, article 14: state secrets are not disclosed"),
        new Example("reports/minzheng/2024/report.md", "机密★1年\n\n根据《中华人民共和国政府信息公开条例》第五十条", "根据《中华人民共和国政府信息公开条例》第五十条"));

    public override bool Concerns(string text, Lexicon lexicon) => text.Contains('密') || text.Contains('内') && text.Contains('部') && (text.Contains('资') || text.Contains('文'));

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        if (passage.InTable || passage.Key == "keywords") yield break;
        int next = passage.Text.Length;
        foreach (int start in passage.LineStarts.Reverse())
        {
            var line = passage.Text.AsSpan(start, next - start);
            next = start;
            if (MarkIn(line) is not { } mark) continue;
            int at = start + line.IndexOf(mark[0]);
            yield return new Finding(Rule, passage.Place(at, mark.Length), new(
                $"“{mark}”单独成行，像是密级或内部标志；请确认这份文稿可以公开，再删去标志。", $"“{mark}” stands alone as a mark of secrecy; make sure that the text may go out, then remove it."));
        }
    }

    private static string? MarkIn(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        foreach (string level in Levels)
        {
            if (text.StartsWith(level, StringComparison.Ordinal) && text[level.Length..].TrimStart() is ['★' or '☆', ..]) return level + "★";
        }
        if (line.Length > 40) return null;
        Span<char> bare = stackalloc char[line.Length];
        int length = 0;
        foreach (char c in line)
        {
            if (Chinese.IsIdeograph(c) || char.IsAsciiLetterOrDigit(c)) bare[length++] = c;
        }
        foreach (string mark in Marks)
        {
            if (bare[..length].SequenceEqual(mark)) return mark;
        }
        return null;
    }
}
