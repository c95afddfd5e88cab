using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>What a report carries in and last year's did not carry out, applicant by applicant (R11).</summary>
internal sealed class GK202_CarriedInDiffers : ReportCheck
{
    public override Rule Rule { get; } = new("GK202", Severity.Warning,
        new("上年结转与上一年度的结转下年度不一致", "Carried in is not what last year carried out"),
        new("上一年度没有办完的申请，本年度应逐类接上。机构改革、申请人重新归类、上一年度报告更正都会造成差异：属实的写明原因后豁免，更正过的以更正后的数为准。",
            "Requests that were open at the end of last year come in this year, applicant by applicant. Merged agencies, re-classified applicants and corrections make differences: waive what is so; a corrected figure counts as corrected."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式：二、上年结转政府信息公开申请数量；四、结转下年度继续办理", "The rows carried in and carried out of the forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/requests.csv",
            "一、本年新收政府信息公开申请数量,11,1,0,0,2,0,14\n二、上年结转政府信息公开申请数量,3,0,0,0,0,0,3\n",
            "一、本年新收政府信息公开申请数量,12,1,0,0,2,0,15\n二、上年结转政府信息公开申请数量,2,0,0,0,0,0,2\n"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        foreach (var row in YearComparison.Failing(given, ExpectationKind.Carry).GroupBy(c => c.Estimate.Expectation))
        {
            var parts = row.Where(c => !c.IsTotal).ToList();
            var total = row.FirstOrDefault(c => c.IsTotal);
            bool follows = total is not null && parts.Count > 0 && parts.Sum(p => p.Estimate.Difference) == total.Estimate.Difference;
            if (total is not null && !follows) parts.Add(total);
            foreach (var part in parts) yield return Of(part, total, parts.Count > 1);
        }
    }

    private Finding Of(YearComparison part, YearComparison? total, bool several)
    {
        string column = part.IsTotal ? "" : $"{part.Column}的";
        var finding = part.As(Rule, new(
            $"{column}{part.Row}为 {part.Actual}，上一年度报告的{part.LastRow(part.Estimate.Before[0])}为 {part.Expected}。",
            $"{part.Actual} carried in ({part.Cells[0].Split('.')[^1]}); last year's report carried out {part.Expected}."));
        if (total is { FitsUncorrected: true }) return YearComparison.Eased(finding);
        return total is null && several && !part.FitsUncorrected
            ? finding with { Message = finding.Message.With("总计一致，只是申请人类别不同。", " The totals agree; only the kinds of applicant differ.") }
            : finding;
    }
}
