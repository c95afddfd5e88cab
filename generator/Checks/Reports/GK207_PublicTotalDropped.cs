using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>对外公开总数量 far below last year's and what was published since (R14, form of 2019).</summary>
internal sealed class GK207_PublicTotalDropped : ReportCheck
{
    private const decimal Share = 0.8m;
    private const decimal Fewest = 5;

    public override Rule Rule { get; } = new("GK207", Severity.Info,
        new("对外公开总数量大幅减少", "The number of public documents dropped"),
        new("对外公开总数量一般不少于上一年度的总数加本年新公开数量；表内没有撤下数量，只提示大幅减少，请确认是清理所致。",
            "The total is mostly last year's and what was published since. The form does not count what was withdrawn, so only large drops are mentioned."),
        new("国办公开办函〔2019〕60号所附格式：第二十条第（一）项", "The form of 国办公开办函〔2019〕60号, §20(1)"),
        new Example("reports/liangshi/2020/proactive.csv", "规范性文件,对外公开总数量,2", "规范性文件,对外公开总数量,7")
        {
            And = [new Example("reports/liangshi/2021/proactive.csv", "行政规范性文件,现行有效件数,3", "行政规范性文件,现行有效件数,8")],
        });

    public override IEnumerable<Finding> Run(ReportCase given) => YearComparison.Failing(given, ExpectationKind.Growth)
        .Where(c => c.Estimate.Actual < c.Estimate.Expected * Share && c.Estimate.Difference <= -Fewest)
        .Select(c => c.As(Rule, new(
            $"{c.Row}{c.Column}为 {c.Actual}，上一年度的总数加本年新公开数量是 {StockSum.Said(c)}，请确认是否清理撤下。",
            $"{c.Cells[0].Split('#')[1]} is {c.Actual}; last year's total and what was published since make {StockSum.Said(c)}. Make sure that so much was withdrawn.")));
}
