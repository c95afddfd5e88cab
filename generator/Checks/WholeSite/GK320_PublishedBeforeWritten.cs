using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A report that was published before it was written (E23).</summary>
internal sealed class GK320_PublishedBeforeWritten : SiteCheck
{
    public override Rule Rule { get; } = new("GK320", Severity.Warning,
        new("发布日期早于成文日期", "Published before it was written"),
        new("报告先成文、后发布；倒置的日期会被当作日期造假。", "A report is written and then published; the other way round it looks like a forged date."),
        new("《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：伪造发稿日期属单项否决", "国办秘函〔2019〕19号: a forged date of publication fails a website outright"),
        new Example("reports/minzheng/2024/report.md", "written: 2025-01-22", "written: 2025-01-13"));

    public override IEnumerable<Finding> Run(SiteCase site) =>
        from report in site.Site.Reports
        where report.Matter is { Written: { } written, Published: { } published } && written > DateOnly.FromDateTime(published)
        select new Finding(Rule, report.PlaceOf("published"), new(
            $"发布日期 {report.Matter.Published:yyyy-MM-dd} 早于成文日期 {report.Matter.Written:yyyy-MM-dd}。",
            $"Published on {report.Matter.Published:yyyy-MM-dd}, before it was written on {report.Matter.Written:yyyy-MM-dd}."));
}
