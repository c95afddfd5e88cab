using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>Part five speaks of problems alone, or of improvement alone.</summary>
internal sealed class GK271_NoImprovement : ReportCheck
{
    private static readonly string[] Problems = ["问题", "不足", "差距", "短板", "薄弱", "不够", "有待", "欠缺", "不高", "不强", "不深", "困难", "弱项", "偏", "不全", "不及时", "较"];
    private static readonly string[] Improvement = ["改进", "整改", "措施", "下一步", "下步", "加强", "将", "今后", "提升", "完善", "优化", "强化", "已", "提高", "推进", "改为", "健全", "规范", "努力"];

    public override Rule Rule { get; } = new("GK271", Severity.Warning,
        new("只有问题或者只有改进", "Problems without improvement, or the other way round"),
        new("第五部分要写两件事：存在的主要问题，改进情况。", "Part five tells two things: the main problems, and what was improved."),
        new("《中华人民共和国政府信息公开条例》第五十条：政府信息公开工作存在的主要问题及改进情况", "Regulations on open government information, article 50"),
        new Example("reports/minzheng/2024/report.md", "殡葬服务价格的公开还不够细，个别乡镇救助站点的公示更换偏慢。\n", "殡葬服务价格的公开还不够细，个别乡镇救助站点的公示更换偏慢。\n\n### （二）改进情况\n\n已会同价格主管部门列出十二项服务的收费依据，并为每个站点确定专人负责更换公示。\n"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var text = given.Prose.Paragraphs.Where(p => p.Part == 5).ToList();
        if (text.Where(p => p.Heading == 0).Sum(p => p.Text.Length) < 16) yield break;
        bool problems = text.Any(p => Holds(p, Problems, "改进情况")), improvement = text.Any(p => Holds(p, Improvement, "主要问题"));
        if (problems && improvement) yield break;
        yield return new Finding(Rule, given.Report.Narrative.Section(5)!.Heading, problems
            ? new("第五部分写了问题，没有写改进情况。", "Part five tells problems and no improvement.")
            : new("第五部分写了改进，没有写存在的主要问题。", "Part five tells improvement and no problems."));
    }

    private static bool Holds(ProseParagraph paragraph, string[] words, string otherHeading) =>
        !(paragraph.Heading > 0 && paragraph.Text.Contains(otherHeading, StringComparison.Ordinal)) && words.Any(w => paragraph.Text.Contains(w, StringComparison.Ordinal));
}
