using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>Requests ended because a fee was not paid, and the text says nothing of the fee (R28).</summary>
internal sealed class GK245_ProcessingFeeUnstated : ReportCheck
{
    private const int Others = 6;

    public override Rule Rule { get; } = new("GK245", Severity.Warning,
        new("没有说明信息处理费", "The fee for processing requests is not mentioned"),
        new("表三有因逾期未按收费通知缴费而终止的申请，说明发出过收费通知，第六部分应写明通知和实际收取的情况。",
            "Where the table counts requests that ended for want of payment, a fee was asked for, and part six should say so."),
        new("《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）", "Measures for the fee for processing requests (国办函〔2020〕109号)"),
        new Example("reports/minzheng/2024/report.md", "无其他事项。", "无其他事项。本年度未收取信息处理费。")
        {
            And =
            [
                new Example("reports/minzheng/2024/requests.csv", "1.信访举报投诉类申请,0,0,0,0,0,0,0", "1.信访举报投诉类申请,1,0,0,0,0,0,1"),
                new Example("reports/minzheng/2024/requests.csv", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请,1,0,0,0,0,0,1", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请,0,0,0,0,0,0,0"),
            ],
        });

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var report = given.Report;
        if (given.Ledger.Of(Subject.FeeUnpaid) is not [{ Value: > 0 } unpaid]) yield break;
        if (given.Prose.Paragraphs.Any(p => p.Text.Contains("处理费", StringComparison.Ordinal) || p.Text.Contains("收费通知", StringComparison.Ordinal))) yield break;
        var place = report.Narrative.Section(Others)?.Heading ?? new SourceSpan(report.File, 1, 1);
        yield return new Finding(Rule, place, new(
            $"{Difference.Described(unpaid)}为 {Digits.Text(unpaid.Value)}，说明发出过收费通知；第六部分没有提到信息处理费，应写明发出通知的件数、金额和实际收取的金额。",
            $"{Difference.Addresses(unpaid)} is {Digits.Text(unpaid.Value)}, so a fee was asked for; part six should state the notices and what was collected."))
        {
            Cells = [.. unpaid.Cells.Select(c => report.Address(unpaid.Table, c))], Actual = unpaid.Value,
        };
    }
}
