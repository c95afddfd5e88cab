using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>An introduction that announces more or fewer parts than there are, or lists fewer than it announces.</summary>
internal sealed class GK268_PartsMiscounted : ReportCheck
{
    /// <summary>A word by which each of the six parts is recognised in a list, however it is abridged.</summary>
    private static readonly string[][] Words = [["总体", "概述", "基本情况", "总的情况"], ["主动公开"], ["申请"], ["复议", "诉讼"], ["问题"], ["其他", "其它"]];

    public override Rule Rule { get; } = new("GK268", Severity.Warning,
        new("导语中部分的数目不对", "Parts miscounted in the introduction"),
        new("导语说报告由几个部分组成的，应是六个，列举的也应与数目相符。", "Where the introduction says how many parts there are, it says six and lists as many."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/report.md", "示例县民政局编制本报告。本报告由总体情况、主动公开、依申请公开、行政复议和行政诉讼、存在问题五个部分组成。", "示例县民政局编制本报告。"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        int parts = given.Report.Form.Parts.Count;
        foreach (var paragraph in given.Prose.Paragraphs.Where(p => p.Part == 0))
        {
            if (Announced(paragraph.Text) is not var (at, length, count)) continue;
            if (count != parts)
            {
                yield return new Finding(Rule, paragraph.Place(at, length), new(
                    $"导语说报告有 {count} 个部分，按格式应是 {parts} 个。", $"The introduction announces {count} parts; the form has {parts}."));
                yield break;
            }
            string sentence = paragraph.Text[Chinese.SentenceAt(paragraph.Text, at).Start..];
            var missing = Words.Select((w, i) => (Words: w, Part: i)).Where(x => !x.Words.Any(w => sentence.Contains(w, StringComparison.Ordinal))).Select(x => given.Report.Form.Parts[x.Part].Title).ToList();
            if (parts != Words.Length || missing.Count is 0 or > 3) continue;
            yield return new Finding(Rule, paragraph.Place(at, length), new(
                $"导语说有 {count} 个部分，列举时没有{string.Join("、", missing.Select(m => $"“{m}”"))}。", $"The introduction announces {count} parts and does not list {string.Join(", ", missing)}."));
            yield break;
        }
    }

    private static (int At, int Length, int Count)? Announced(string text)
    {
        for (int at = text.IndexOf("部分", StringComparison.Ordinal); at > 0; at = text.IndexOf("部分", at + 1, StringComparison.Ordinal))
        {
            int end = text[at - 1] == '个' || text[at - 1] == '大' ? at - 1 : at;
            if (end == 0) continue;
            char digit = text[end - 1];
            int? count = char.IsAsciiDigit(digit) ? digit - '0' : Chinese.Number(text.AsSpan(end - 1, 1));
            bool alone = Chinese.At(text, end - 2) is not ('第' or '十') && !char.IsAsciiDigit(Chinese.At(text, end - 2));
            if (count is > 1 and var found && alone && Chinese.SentenceAt(text, at).Sentence.Contains("报告", StringComparison.Ordinal)) return (end - 1, at + 2 - (end - 1), found);
        }
        return null;
    }
}
