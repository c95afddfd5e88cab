using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>More documents repealed than there were and came; without last year's report, fewer in force than came to stay (R7).</summary>
internal sealed class GK209_MoreRepealedThanThereWere : ReportCheck
{
    public override Rule Rule { get; } = new("GK209", Severity.Warning,
        new("废止的比原有的多", "More repealed than there were"),
        new("本年废止件数不会超过上一年度的现行有效件数与本年制发件数之和；没有上一年度报告时，现行有效件数不会少于本年制发件数减本年废止件数。",
            "No more can be repealed than was in force last year and issued since; without last year's report, at least what was issued and not repealed is in force."),
        new("国办公开办函〔2021〕30号所附格式：第二十条第（一）项", "The form of 国办公开办函〔2021〕30号, §20(1)"),
        new Example("reports/minzheng/2024/proactive.csv", "行政规范性文件,本年废止件数,14", "行政规范性文件,本年废止件数,1"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        foreach (var c in YearComparison.Failing(given, ExpectationKind.Cover))
        {
            yield return c.As(Rule, new(
                $"{c.Row}{c.Column}为 {c.Actual}，上一年度的现行有效件数加本年制发件数只有 {StockSum.Said(c)}。",
                $"{c.Cells[0].Split('#')[1]} is {c.Actual}; last year's documents in force and those issued since are only {StockSum.Said(c)}."));
        }
        foreach (var c in YearComparison.Failing(given, ExpectationKind.Holding).Where(c => Alone(given, c)))
        {
            yield return c.As(Rule, new(
                $"{c.Row}{c.Column}为 {c.Actual}，少于本年制发件数减本年废止件数：{StockSum.Said(c)}。",
                $"{c.Cells[0].Split('#')[1]} is {c.Actual}, less than what was issued and not repealed: {StockSum.Said(c)}."));
        }
    }

    /// <summary>True where last year's report tells nothing of the stock.</summary>
    private static bool Alone(ReportCase given, YearComparison c) =>
        Estimate.Of(ExpectationKind.Stock, c.Table, given.Report.Previous?.Tables.GetValueOrDefault(c.Table.Definition.Key)).All(e => e.Figure != c.Estimate.Figure);
}
