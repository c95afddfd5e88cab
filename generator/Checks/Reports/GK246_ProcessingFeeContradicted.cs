using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text says that no fee for processing requests was collected, and elsewhere how much was (R28).</summary>
internal sealed class GK246_ProcessingFeeContradicted : ReportCheck
{
    public override Rule Rule { get; } = new("GK246", Severity.Warning,
        new("信息处理费前后矛盾", "Two statements on the fee for processing requests"),
        new("一处说未收取信息处理费，另一处写了实际收取的金额，或者两处金额不同。", "One sentence says that none was collected, another gives an amount; or two amounts differ."),
        new("《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）", "Measures for the fee for processing requests (国办函〔2020〕109号)"),
        new Example("reports/minzheng/2024/report.md", "本年度未收取信息处理费。实际收取信息处理费 400 元。", "本年度未收取信息处理费。"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var said = given.Reading.ProcessingFees;
        foreach (var other in said.Skip(1).Where(s => s.Amount != said[0].Amount))
        {
            yield return new Finding(Rule, other.Mention.Place, new(
                $"信息处理费前面（第 {said[0].Mention.Place.Line} 行）说{Said(said[0])}，这里说{Said(other)}，两处应当一致。",
                $"The fee is {Digits.Text(said[0].Amount)} 元 on line {said[0].Mention.Place.Line} and {Digits.Text(other.Amount)} 元 here."))
            {
                Actual = other.Amount,
            };
        }
    }

    private static string Said(FeeStatement fee) => fee.Amount == 0 ? "未收取" : $"收取 {Digits.Text(fee.Amount)} 元";
}
