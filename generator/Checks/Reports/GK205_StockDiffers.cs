using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>Documents in force that are not last year's with those issued and without those repealed (R12).</summary>
internal sealed class GK205_StockDiffers : ReportCheck
{
    public override Rule Rule { get; } = new("GK205", Severity.Warning,
        new("现行有效件数与上一年度接不上", "Documents in force do not follow from last year"),
        new("现行有效件数＝上一年度的现行有效件数＋本年制发件数－本年废止件数。集中清理、自然失效、机构划转都会造成差异：属实的写明原因后豁免。",
            "In force is last year's number, with what was issued and without what was repealed. Reviews, expiry and transfers make differences: waive what is so."),
        new("国办公开办函〔2021〕30号所附格式：第二十条第（一）项", "The form of 国办公开办函〔2021〕30号, §20(1)"),
        new Example("reports/minzheng/2024/proactive.csv", "行政规范性文件,现行有效件数,13", "行政规范性文件,现行有效件数,12"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var impossible = YearComparison.Failing(given, ExpectationKind.Cover).Select(c => c.Table.Definition.RowOf(c.Estimate.Figure)).ToList();
        return YearComparison.Failing(given, ExpectationKind.Stock).Where(c => !impossible.Contains(c.Table.Definition.RowOf(c.Estimate.Figure))).Select(Of);
    }

    private Finding Of(YearComparison c) => c.As(Rule, new(
        $"{c.Row}{c.Column}为 {c.Actual}，按上一年度推算应为 {StockSum.Said(c)}。",
        $"{c.Cells[0].Split('#')[1]} is {c.Actual}; from last year's it should be {StockSum.Said(c)}."));
}
