using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Copying;

/// <summary>Part five lists the problems and measures of the year before.</summary>
internal sealed class GK261_LastYearsProblems : ReportCheck
{
    private const int Fewest = 20;

    public override Rule Rule { get; } = new("GK261", Severity.Warning,
        new("问题和改进与上年相同", "Last year's problems and measures"),
        new("第五部分单独与上一年度比较：年年相同的问题和措施，说明没有改进，或者没有写当年的情况。重复达到 50% 时提示，可在设置里改（checks: GK261）。",
            "The fifth part is compared with last year's by itself: the same problems and measures every year mean that nothing improved, or that this year's were not written. The setting checks: GK261 changes the 50%."),
        new("《中华人民共和国政府信息公开条例》第五十条：政府信息公开工作存在的主要问题及改进情况", "Regulations on open government information, article 50: the main problems and what was improved"),
        new Example("reports/minzheng/2024/report.md", "社会组织名录的更新没有固定的时间，查询起来不方便。", "殡葬服务价格的公开还不够细，个别乡镇救助站点的公示更换偏慢。")
        {
            And = [new Example("reports/minzheng/2024/report.md", "从下半年起每月五日更新名录，同时在网站首页给出入口。", "已会同价格主管部门列出十二项服务的收费依据，并为每个站点确定专人负责更换公示。")],
        });

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        if (given.LastText is null) yield break;
        if (Likeness.Of(given.OwnText.OfProblems, given.LastText.OfProblems) is not { Runs: >= Fewest } like || like.Share < given.Lexicon.Threshold(Rule.Code, 50)) yield break;
        yield return new Finding(Rule, like.Paragraph.Place(0, like.Paragraph.Text.Length), new(
            $"第五部分有 {like.Share:0}% 与 {given.Report.Year - 1} 年度报告相同；最像的是这一段（{like.ParagraphShare:0}%），上年报告第 {like.Original.Place(0, 1).Line} 行。",
            $"{like.Share:0}% of the fifth part stands in the report for {given.Report.Year - 1}; most alike is this paragraph ({like.ParagraphShare:0}%), line {like.Original.Place(0, 1).Line} there."));
    }
}
