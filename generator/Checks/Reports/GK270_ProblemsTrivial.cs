using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>Part five says as good as nothing.</summary>
internal sealed class GK270_ProblemsTrivial : ReportCheck
{
    private const int Fewest = 10;

    public override Rule Rule { get; } = new("GK270", Severity.Warning,
        new("问题和改进没有写", "No problems, no improvement"),
        new("第五部分要写存在的主要问题和改进情况，不能只写“无”或者一两句空话。", "Part five tells the main problems and what was improved; “none” is no answer."),
        new("《中华人民共和国政府信息公开条例》第五十条：政府信息公开工作存在的主要问题及改进情况", "Regulations on open government information, article 50"),
        new Example("reports/minzheng/2024/report.md", "无。", "### （一）存在的主要问题\n\n殡葬服务价格的公开还不够细，个别乡镇救助站点的公示更换偏慢。\n\n### （二）改进情况\n\n已会同价格主管部门列出十二项服务的收费依据，并为每个站点确定专人负责更换公示。"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var text = given.Prose.Paragraphs.Where(p => p.Part == 5 && p.Heading == 0).ToList();
        int letters = text.SelectMany(p => p.Text).Where(char.IsLetterOrDigit).Take(Fewest).Count();
        if (text.Count == 0 || letters >= Fewest) yield break;
        yield return new Finding(Rule, text[0].Place(0, text[0].Text.Length), new(
            $"第五部分只有 {letters} 个字，没有写主要问题和改进情况。", $"Part five has {letters} characters; the main problems and what was improved are missing."));
    }
}
