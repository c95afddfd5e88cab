using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A report for a year in which, by the list, the agency was not there.</summary>
internal sealed class GK304_ReportOutsideListedYears : SiteCheck
{
    public override Rule Rule { get; } = new("GK304", Severity.Warning,
        new("报告的年度不在机关的起止年度之内", "A report outside the agency's years"),
        new("agencies.csv 写明机关报告的起止年度；超出的报告或者放错了年度，或者起止年度写错了。", "agencies.csv says for which years an agency reports: either the report is in the wrong year's folder or the list is wrong."),
        new("本产品的约定", "The contract of this product"),
        new Example("agencies.csv", "119901010000000002,2018,2018,", "119901010000000002,2020,2020,"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        foreach (var report in site.Site.Reports.Where(r => r.IsFinal))
        {
            var agency = report.Agency;
            if (report.Year >= (agency.FirstYear ?? int.MinValue) && report.Year <= (agency.LastYear ?? int.MaxValue)) continue;
            yield return new Finding(Rule, SourceSpan.Of(report.Folder), new(
                $"agencies.csv 写明{agency.ShortName}的报告{Years(agency.FirstYear, agency.LastYear)}，这里却有 {report.Year} 年度的报告。",
                $"By agencies.csv {agency.Slug} reports {(agency.FirstYear is { } first ? $"from {first} " : "")}{(agency.LastYear is { } last ? $"until {last}" : "")}; here is a report for {report.Year}."));
        }
    }

    private static string Years(int? first, int? last) =>
        (first is null ? "" : $"从 {first} 年度开始") + (first is not null && last is not null ? "、" : "") + (last is null ? "" : $"到 {last} 年度为止");
}
