using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A report published after its deadline (E23).</summary>
internal sealed class GK323_PublishedLate : SiteCheck
{
    public override Rule Rule { get; } = new("GK323", Severity.Warning,
        new("逾期发布", "Published late"),
        new("部门的报告 1 月 31 日前、政府的报告 3 月 31 日前发布，期限可在 site.yml 设定。当季逾期是警告，往年的只作提示。",
            "Agencies publish by 31 January, the government by 31 March; site.yml may set other days. Late in the season that is running is a warning, in years past information."),
        new("《中华人民共和国政府信息公开条例》第四十九条", "Regulation on Open Government Information, §49"),
        new Example("reports/minzheng/2023/report.md", "published: 2024-02-22 10:00", "published: 2024-01-22 10:00"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        var duty = site.Duty;
        foreach (var report in site.Site.Reports.Where(r => r.IsFinal))
        {
            var deadline = duty.Deadline(report.Agency, report.Year);
            if (report.Matter.Published is not { } moment || DateOnly.FromDateTime(moment) <= deadline || moment.Date > site.Now.Date) continue;
            yield return new Finding(Rule, report.PlaceOf("published"), new(
                $"{moment:yyyy-MM-dd} 发布，期限是 {deadline:yyyy-MM-dd}。", $"Published on {moment:yyyy-MM-dd}; the deadline was {deadline:yyyy-MM-dd}."))
            {
                Severity = report.Year >= duty.Season ? Severity.Warning : Severity.Info,
            };
        }
    }
}
