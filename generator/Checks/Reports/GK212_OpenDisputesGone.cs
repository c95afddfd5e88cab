using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>Disputes that were open last year and of which this year's report, all zero, tells nothing (R16).</summary>
internal sealed class GK212_OpenDisputesGone : ReportCheck
{
    public override Rule Rule { get; } = new("GK212", Severity.Info,
        new("上一年度尚未审结的案件没有下文", "Disputes open last year are not heard of again"),
        new("上一年度有尚未审结的复议或诉讼，本年度全部为零：可能撤回或另行统计，请确认没有漏填。", "Reviews or suits were open last year and this year all is zero: withdrawn, counted elsewhere, or forgotten."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式：四、政府信息公开行政复议、行政诉讼情况", "Part 四 of the forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/liangshi/2020/disputes.csv", "行政复议,0,0,0,1,1", "行政复议,0,0,0,0,0"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        foreach (var table in given.Report.Tables.Values)
        {
            var last = given.Report.Previous?.Tables.GetValueOrDefault(table.Definition.Key);
            var cases = Estimate.Of(ExpectationKind.Pursued, table, last).ToList();
            if (cases.Count == 0 || cases.Any(e => e.Actual != 0) || cases.All(e => e.Expected == 0)) continue;
            if (cases.Count < table.Definition.Rows.Leaves.Count || Suspects.Of(last!).Count > 0) continue;
            var open = cases.Where(e => e.Expected > 0).ToList();
            decimal sum = open.Sum(e => e.Expected);
            yield return new Finding(Rule, table.Place(open[0].Figure), new(
                $"上一年度有 {Digits.Text(sum)} 件复议、诉讼尚未审结，本年度{table.Definition.Name}全部为 0，请确认没有漏填。",
                $"{Digits.Text(sum)} disputes were open last year and all figures of {table.Definition.Key} are 0 this year."))
            {
                Cells = [.. open.Select(e => given.Report.Address(table, e.Figure)), .. open.SelectMany(e => e.Before).Select(cell => given.Report.Previous!.Address(last!, cell))],
                Subjects = open.Count, Actual = 0,
            };
        }
    }
}
