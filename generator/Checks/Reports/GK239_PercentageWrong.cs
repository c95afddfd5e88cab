using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>A share (占58.3%) that is not the part over any whole named there (R26).</summary>
internal sealed class GK239_PercentageWrong : ReportCheck
{
    public override Rule Rule { get; } = new("GK239", Severity.Warning,
        new("百分比与件数不符", "A percentage that does not fit its counts"),
        new("按正文给出的件数重新计算，精确到所写的小数位；分母可以含上年结转，也可以不含，都不符才提示。",
            "The share is computed again to the printed precision; the whole may or may not include what was carried in."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "更新了办事流程图。全年公开政府信息 80 条，其中办事服务类 20 条，占 35%。", "更新了办事流程图。"));

    public override IEnumerable<Finding> Run(ReportCase given) => given.Reading.Shares.Where(s => s.Verdict == Verdict.Wrong).Select(Of);

    private Finding Of(Share share)
    {
        int digits = share.Percent.Step >= 1 ? 0 : share.Percent.Value.Scale;
        decimal right = Difference.Trimmed(Math.Round(share.Part / share.Wholes[^1] * 100, digits, MidpointRounding.AwayFromZero));
        decimal whole = share.Wholes.OrderBy(w => Math.Abs(share.Part / w * 100 - share.Percent.Value)).ThenBy(w => w).First();
        decimal nearest = Difference.Trimmed(Math.Round(share.Part / whole * 100, digits, MidpointRounding.AwayFromZero));
        return new Finding(Rule, share.Mention.Place, new(
            $"正文写占 {Digits.Text(share.Percent.Value)}%，按 {Digits.Text(share.Part)} 除以 {Digits.Text(whole)} 计算是 {Digits.Text(nearest)}%，请核对件数和百分比。",
            $"The text says {Digits.Text(share.Percent.Value)}%; {Digits.Text(share.Part)} of {Digits.Text(whole)} is {Digits.Text(nearest)}%."))
        {
            Expected = share.Wholes.Distinct().Count() == 1 ? right : nearest, Actual = share.Percent.Value,
        };
    }
}
