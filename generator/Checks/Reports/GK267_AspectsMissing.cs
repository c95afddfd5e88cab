using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>Aspects that a part must cover and that no heading or paragraph takes up.</summary>
internal sealed class GK267_AspectsMissing : ReportCheck
{
    private const int Opening = 30;

    public override Rule Rule { get; } = new("GK267", Severity.Warning,
        new("总体情况缺少方面", "Aspects are missing"),
        new("第一部分应写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面；看小标题和句子的开头，没有小标题的看全文。",
            "Part one covers five aspects; headings and the openings of sentences are looked at, or, where there are no headings, all of the text."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：总体情况", "国办公开办函〔2021〕30号, 〔2019〕60号: the general part"),
        new Example("reports/minzheng/2024/report.md", "### （四）监督保障", "### （四）政府信息公开平台建设\n\n县政府网站民政专栏新增低保标准查询，移动端可以直接办理高龄津贴认证。\n\n### （五）监督保障"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        foreach (var part in given.Report.Form.Parts.Where(p => p.Aspects.Count > 0))
        {
            var text = given.Prose.Paragraphs.Where(p => p.Part == part.Number).ToList();
            if (given.Report.Narrative.Section(part.Number) is not { } section || text.Count == 0) continue;
            bool headed = text.Any(p => p.Heading > 0);
            var missing = part.Aspects.Where(a => !text.Any(p => Covers(p, a, headed))).ToList();
            if (missing.Count == 0) continue;
            string names = string.Join("、", missing.Select(a => a.Name));
            yield return new Finding(Rule, section.Heading, new($"“{part.Title}”没有写到：{names}。", $"“{part.Title}” does not cover: {names}."));
        }
    }

    private static bool Covers(ProseParagraph paragraph, Aspect aspect, bool headed)
    {
        if (paragraph.Heading > 0 || !headed) return Holds(paragraph.Text, aspect);
        var rest = paragraph.Text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Holds(rest[..Math.Min(Opening, rest.Length)], aspect)) return true;
            int end = rest.IndexOfAny('。', '；');
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        return false;
    }

    private static bool Holds(ReadOnlySpan<char> text, Aspect aspect)
    {
        foreach (string word in aspect.Words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
