using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>上一年项目数量 that is not what last year's report came to (R13, form of 2019).</summary>
internal sealed class GK206_ItemsNotCarriedOver : ReportCheck
{
    public override Rule Rule { get; } = new("GK206", Severity.Warning,
        new("上一年项目数量与上一年度报告不一致", "Last year's number of items is not the one reported last year"),
        new("上一年项目数量应等于上一年度报告里的上一年项目数量加本年增/减。权责清单重编、职权划转会造成差异：属实的写明原因后豁免。",
            "Last year's items are those that last year's report began with and its change. New lists of powers and transfers make differences: waive what is so."),
        new("国办公开办函〔2019〕60号所附格式：第二十条第（五）、（六）、（八）项", "The form of 国办公开办函〔2019〕60号, §20(5), (6), (8)"),
        new Example("reports/liangshi/2020/proactive.csv", "行政处罚,上一年项目数量,9", "行政处罚,上一年项目数量,8"));

    public override IEnumerable<Finding> Run(ReportCase given) => YearComparison.Failing(given, ExpectationKind.Opening).Select(c => c.As(Rule, new(
        $"{c.Row}的{c.Column}为 {c.Actual}，上一年度报告的项目数量加增减应为 {StockSum.Said(c)}。",
        $"{c.Cells[0].Split('#')[1]} is {c.Actual}; last year's report came to {StockSum.Said(c)}.")));
}
