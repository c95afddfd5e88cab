using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A final report with a date that is still to come (E23).</summary>
internal sealed class GK321_DateInFuture : SiteCheck
{
    public override Rule Rule { get; } = new("GK321", Severity.Warning,
        new("日期在将来", "A date in the future"),
        new("定稿报告的成文日期、发布日期不应在今天之后；期限之内预定的发布日期只作提示。", "A final report was not written or published after today. A date of publication planned within the deadline is only mentioned."),
        new("《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：伪造发稿日期属单项否决", "国办秘函〔2019〕19号: a forged date of publication fails a website outright"),
        new Example("reports/minzheng/2024/report.md", "published: 2025-03-20 09:30", "published: 2025-01-20 09:30"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        var duty = site.Duty;
        var today = DateOnly.FromDateTime(site.Now);
        foreach (var report in site.Site.Reports.Where(r => r.IsFinal))
        {
            var published = report.Matter.Published is { } moment ? DateOnly.FromDateTime(moment) : (DateOnly?)null;
            if (published > today)
            {
                bool planned = published <= duty.Deadline(report.Agency, report.Year);
                yield return new Finding(Rule, report.PlaceOf("published"), planned
                    ? new($"预定于 {published:yyyy-MM-dd} 发布，今天是 {today:yyyy-MM-dd}。", $"Publication is planned for {published:yyyy-MM-dd}; today is {today:yyyy-MM-dd}.")
                    : new($"发布日期 {published:yyyy-MM-dd} 在今天（{today:yyyy-MM-dd}）之后。", $"The date of publication {published:yyyy-MM-dd} is after today, {today:yyyy-MM-dd}."))
                {
                    Severity = planned ? Severity.Info : Severity.Warning,
                };
            }
            else if (published is null && report.Matter.Written > today)
            {
                yield return new Finding(Rule, report.PlaceOf("written"), new(
                    $"成文日期 {report.Matter.Written:yyyy-MM-dd} 在今天（{today:yyyy-MM-dd}）之后。", $"The report is dated {report.Matter.Written:yyyy-MM-dd}, after today, {today:yyyy-MM-dd}."));
            }
        }
    }
}
