using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A document number with a wrong character or the wrong brackets.</summary>
internal sealed class GK265_WrongDocumentNumber : PassageCheck
{
    private const string Opening = "〔[(（【〈［｛{〖", Closing = "〕])）】〉］｝}〗", Office = "国办公开办";

    private static readonly CharacterSet Openings = new(Opening);

    public override Rule Rule { get; } = new("GK265", Severity.Warning,
        new("文号写法有误", "A miswritten document number"),
        new("发文字号的年份用六角括号〔〕括入；“国办公开办函”的“函”常被误作“涵”。", "The year of a document number stands in the brackets “〔” and “〕”; “函” is often miswritten “涵”."),
        new("《党政机关公文格式》（GB/T 9704—2012）7.2.5 发文字号", "GB/T 9704—2012, 7.2.5, document numbers"),
        new Example("reports/minzheng/2024/report.md", "国办公开办函[2021]30号", "国办公开办函〔2021〕30号"));

    public override bool Concerns(string text, Lexicon lexicon) => Openings.IsAnyIn(text);

    public override IEnumerable<Finding> Run(PassageCase given)
    {
        var passage = given.Passage;
        string text = passage.Text;
        for (int i = Openings.IndexIn(text); i >= 0; i = Openings.IndexIn(text, i + 1))
        {
            if (!IsYear(text, i + 1) || !Closing.Contains(Chinese.At(text, i + 5)) || NumberEnd(text, i + 6) is not { } end || !Chinese.IsIdeograph(Chinese.At(text, i - 1))) continue;
            var (start, name) = Name(text, i);
            string right = $"{name}〔{text[(i + 1)..(i + 5)]}〕{text[(i + 6)..end]}", typed = text[start..end];
            if (typed == right) continue;
            yield return new Finding(Rule, passage.Place(start, typed.Length), new($"“{typed}”应写作“{right}”。", $"“{typed}” should be written “{right}”."));
        }
    }

    private static bool IsYear(string text, int at) =>
        at + 4 < text.Length && text.AsSpan(at, 2) is "19" or "20" && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]);

    /// <summary>Where 30号 ends, or null; 第3号 and the numbers of court cases are another thing.</summary>
    private static int? NumberEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 6 && char.IsAsciiDigit(text[end])) end++;
        return end > at && Chinese.At(text, end) == '号' ? end + 1 : null;
    }

    /// <summary>What stands before the bracket: the office's name put right, or the last character alone.</summary>
    private static (int Start, string Name) Name(string text, int bracket)
    {
        int window = Math.Max(0, bracket - 8);
        int office = text.AsSpan(window, bracket - window).LastIndexOf(Office);
        if (office < 0) return (bracket, "");
        int start = window + office;
        string after = text[(start + Office.Length)..bracket];
        return after is "" or "涵" or "含" or "汗" or "寒" ? (start, Office + "函") : (start, Office + after);
    }
}
