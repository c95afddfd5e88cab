using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>Fees of more than a thousand million 元 collected by one agency: probably 元 in a cell that counts 万元 (E29).</summary>
internal sealed class GK244_FeesLookLikeYuan : ReportCheck
{
    /// <summary>In 万元.</summary>
    private const decimal Implausible = 100_000;

    public override Rule Rule { get; } = new("GK244", Severity.Info,
        new("收费金额可能把元当成了万元", "Fees that may be in 元"),
        new("表二的收费金额以万元为单位；一个部门或街道超过十万万元，多半是把元直接填了进去。", "The table counts fees in “万元”; more than 100,000 of them for one agency is probably an amount in “元”."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/liangshi/2021/proactive.csv", "行政事业性收费,本年收费金额（单位：万元）,125000", "行政事业性收费,本年收费金额（单位：万元）,0"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var report = given.Report;
        if (report.Agency.IsGovernment || given.Ledger.Of(Subject.Fees) is not [{ Value: > Implausible } fees]) yield break;
        // A leap since last year is told by that comparison, with the same advice.
        if (given.LastLedger?.Of(Subject.Fees) is [{ Value: > 0 and <= Implausible }]) yield break;
        yield return new Finding(Rule, fees.Table.Place(fees.Cells[0]), new(
            $"{Difference.Described(fees)}填的是 {Digits.Text(fees.Value)} 万元，数额过大，请确认单位不是元；若是元，应填 {Difference.Printed(fees.Value / 10000)}。",
            $"{Difference.Addresses(fees)} is {Digits.Text(fees.Value)} 万元; if that is in 元, it should be {Difference.Printed(fees.Value / 10000)}."))
        {
            Cells = [.. fees.Cells.Select(c => report.Address(fees.Table, c))], Actual = fees.Value,
        };
    }
}
