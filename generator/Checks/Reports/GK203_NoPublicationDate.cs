using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>A final report without its publication date: META PubDate is left out.</summary>
internal sealed class GK203_NoPublicationDate : ReportCheck
{
    public override Rule Rule { get; } = new("GK203", Severity.Warning,
        new("没有发布日期", "No publication date"),
        new("发布日期是页面标签的必填项，精确到分；没有填写时页面和标签都不显示，不用别的日期顶替。", "The publication date is a mandatory META tag with minutes. Where it is missing the page shows none; no other date takes its place."),
        new("《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》：PubDate", "Guidelines for government websites (国办发〔2017〕47号), annex on web pages: PubDate"),
        new Example("reports/minzheng/2024/report.md", "", "published: 2025-01-20 09:30\n"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var report = given.Report;
        if (report.IsFinal && report.Matter.Published is null)
        {
            yield return new Finding(Rule, new SourceSpan(report.File, 1, 1), new(
                "没有填写发布日期（published），页面上不显示，标签 PubDate 也将缺少。", "“published” is not set: the page shows no date and META PubDate is left out."));
        }
    }
}
