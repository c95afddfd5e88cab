using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Copying;

/// <summary>A report whose text is largely last year's.</summary>
internal sealed class GK260_LastYearsText : ReportCheck
{
    private const int Fewest = 60;

    public override Rule Rule { get; } = new("GK260", Severity.Warning,
        new("照搬上年的文字", "Last year's text"),
        new("除第五部分外，逐段与本机关上一年度的报告比较；标题、数字、法规名称和“未收到申请”一类的套语不算。重复达到 50% 时提示，可在设置里改（checks: GK260）。第五部分另由 GK261 比较。",
            "All parts but the fifth are compared, paragraph by paragraph, with the agency's report of the year before; headings, numbers, titles of laws and formulas do not count. From 50% on it is said; the setting checks: GK260 changes that. GK261 compares the fifth part."),
        new("国办公开办函〔2021〕30号：对内容雷同、敷衍塞责的报告提出要求", "国办公开办函〔2021〕30号, on reports that are copied or perfunctory"),
        new Example("reports/minzheng/2024/report.md",
            "重点公布了最低生活保障标准的调整依据，并将社会组织年检结果按月列出。\n\n### （二）依申请公开", "示例县民政局全年通过县政府网站公开养老服务、社会救助和婚姻登记等方面的信息，更新了办事流程图。\n\n### （二）依申请公开")
        {
            And =
            [
                new Example("reports/minzheng/2024/report.md", "婚姻登记处大厅配备触摸屏，群众可以当场查阅政策原文。", "县政府网站民政专栏新增低保标准查询，移动端可以直接办理高龄津贴认证。"),
                new Example("reports/minzheng/2024/report.md", "分管负责人召集两次会议研究公开工作，并接受县政府办公室的检查。", "局办公室按季度抽查公开内容，年内举办一次业务培训，全年没有责任追究的情形。"),
            ],
        });

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        if (given.LastText is null) yield break;
        if (Likeness.Of(given.OwnText.OfOthers, given.LastText.OfOthers) is not { Runs: >= Fewest } like || like.Share < given.Lexicon.Threshold(Rule.Code, 50)) yield break;
        yield return new Finding(Rule, like.Paragraph.Place(0, like.Paragraph.Text.Length), new(
            $"第五部分以外的文字有 {like.Share:0}% 与 {given.Report.Year - 1} 年度报告相同；最像的是这一段（{like.ParagraphShare:0}%），上年报告第 {like.Original.Place(0, 1).Line} 行。",
            $"{like.Share:0}% of the text outside the fifth part stands in the report for {given.Report.Year - 1}; most alike is this paragraph ({like.ParagraphShare:0}%), line {like.Original.Place(0, 1).Line} there."));
    }
}
