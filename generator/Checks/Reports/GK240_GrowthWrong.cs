using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>A growth against last year (同比增长25%, 比上年增加3件) that the two reports do not bear out (R19).</summary>
internal sealed class GK240_GrowthWrong : ReportCheck
{
    public override Rule Rule { get; } = new("GK240", Severity.Warning,
        new("与上年的比较算错", "A comparison with last year that is wrong"),
        new("正文写“同比增长百分之几”“比上年增加几件”时，用本年和上年两份报告的表格重新计算。", "What is said to have grown or fallen since last year is computed again from the tables of both reports."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件，同比增长 52%", "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件"));

    public override IEnumerable<Finding> Run(ReportCase given) => given.Reading.Growths.Where(g => g.Verdict == Verdict.Wrong).Select(g => Of(given.Report, g));

    private Finding Of(Report report, Growth growth)
    {
        var (now, before) = (growth.Now!, growth.Before!);
        int digits = growth.Percent && growth.Number.Step < 1 ? growth.Number.Value.Scale : 0;
        decimal change = Difference.Trimmed(Math.Round(growth.Expected!.Value, Math.Max(digits, growth.Percent ? 1 : 0), MidpointRounding.AwayFromZero));
        string unit = growth.Percent ? "%" : growth.Number.Unit;
        return new Finding(Rule, growth.Mention.Place, new(
            $"正文“{growth.Mention.Quote}”与两年的表格不符：{Difference.Described(now)}本年 {Digits.Text(now.Value)}、上年 {Digits.Text(before.Value)}，应为{Said(change, unit)}。",
            $"“{growth.Mention.Quote}” is not borne out: {Difference.Addresses(now)} is {Digits.Text(now.Value)} after {Digits.Text(before.Value)}, a change of {Digits.Text(change)}{unit}."))
        {
            Cells = [.. now.Cells.Select(c => report.Address(now.Table, c)), .. before.Cells.Select(c => report.Previous!.Address(before.Table, c))],
            Expected = change, Actual = growth.Direction * growth.Number.Value,
        };
    }

    private static string Said(decimal change, string unit) =>
        change == 0 ? "持平" : (change > 0 ? "增加 " : "减少 ") + Digits.Text(Math.Abs(change)) + unit switch { "" => " 件", "%" => "%", _ => " " + unit };
}
