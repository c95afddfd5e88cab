using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>Numbers of headings, or of 一是 二是 三是, with a gap, twice the same, or lost.</summary>
internal sealed class GK269_NumberingBroken : ReportCheck
{
    public override Rule Rule { get; } = new("GK269", Severity.Warning,
        new("序号不连续", "Broken numbering"),
        new("小标题的序号（一）（二）（三）、1. 2. 3.，正文里的一是、二是、三是，应当连续；多是增删以后没有重排。",
            "The numbers of headings and of “一是”, “二是”, “三是” run without gap or repetition; they break where something was added or removed."),
        new("《党政机关公文格式》（GB/T 9704—2012）7.3.3 正文的结构层次序数", "GB/T 9704—2012, 7.3.3, numbering of levels"),
        new Example("reports/minzheng/2024/report.md", "### （六）监督保障", "### （五）监督保障"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        foreach (var part in given.Prose.Paragraphs.Where(p => !p.InTable).GroupBy(p => p.Part))
        {
            foreach (var finding in Headings(part)) yield return finding;
            foreach (var finding in Points(part)) yield return finding;
        }
    }

    private IEnumerable<Finding> Headings(IEnumerable<ProseParagraph> paragraphs)
    {
        var last = new int?[8];
        var broken = new bool[8];
        foreach (var heading in paragraphs.Where(p => p.Heading > 0 && !IsPart(p)))
        {
            int level = Math.Min(heading.Heading, 7), before = last[level] ?? 0;
            bool isFirst = last[level] is null;
            int? number = HeadingNumber.Of(heading.Text);
            Array.Fill(last, null, level + 1, 7 - level);
            last[level] = number ?? before;
            bool wrong = number is { } n ? n != before + 1 && !(isFirst && n == 1) : before > 0;
            if (!wrong || broken[level]) continue;
            broken[level] = true;
            yield return At(heading.Place(0, heading.Text.Length), number is null ? $"小标题“{Short(heading.Text)}”没有序号，前面同级的有" : $"小标题“{Short(heading.Text)}”的序号是 {number}，{(before == 0 ? "前面没有编号的同级小标题" : $"前一个同级的是 {before}")}", before + 1);
        }
    }

    /// <summary>七、: the heading of a part that the form does not have, which was reported as such.</summary>
    private static bool IsPart(ProseParagraph heading) =>
        heading.Heading <= 2 && heading.Text.TrimStart() is [not ('（' or '(' or (>= '0' and <= '9')), ..];

    /// <summary>一是 … 二是 …: a list may begin anew; after a heading it does.</summary>
    private IEnumerable<Finding> Points(IEnumerable<ProseParagraph> paragraphs)
    {
        int last = 0, said = 0;
        string word = "";
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Heading > 0) last = 0;
            string text = paragraph.Text;
            for (int at = text.IndexOf('是', StringComparison.Ordinal); at >= 0; at = text.IndexOf('是', at + 1))
            {
                int from = at;
                while (from > 0 && at - from < 3 && Chinese.IsNumeral(text[from - 1])) from--;
                if (from == at || !Chinese.IsBoundary(Chinese.At(text, from - 1)) || Chinese.Number(text.AsSpan(from, at - from)) is not { } number) continue;
                var (before, wordBefore) = (last, word);
                (last, word) = (number, text[from..(at + 1)]);
                if (number == before + 1 || (number == 1 && before != 1) || ++said > 20) continue;
                yield return At(paragraph.Place(from, at + 1 - from), $"“{word}”前面{(before == 0 ? "没有“一是”" : $"是“{wordBefore}”")}", number == 1 ? 2 : before + 1);
            }
        }
    }

    private Finding At(SourceSpan place, string zh, int right) =>
        new(Rule, place, new($"{zh}，这里应是第 {right} 个，请核对序号。", $"The numbering breaks here: number {right} is expected."));

    private static string Short(string text) => text.Length > 20 ? text[..20] + "…" : text;
}
