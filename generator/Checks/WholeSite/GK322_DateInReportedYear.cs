using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A report dated before the year that it reports on was over (E4, E23).</summary>
internal sealed class GK322_DateInReportedYear : SiteCheck
{
    public override Rule Rule { get; } = new("GK322", Severity.Warning,
        new("日期早于报告年度结束", "A date before the year was over"),
        new("报告统计到 12 月 31 日，成文和发布都在次年 1 月 1 日以后；更早的日期多半写错了年份。", "The report counts up to 31 December, so it is written and published in the next year; an earlier date mostly has the wrong year."),
        new("《中华人民共和国政府信息公开条例》第四十九条", "Regulation on Open Government Information, §49"),
        new Example("reports/minzheng/2024/report.md", "written: 2024-01-13", "written: 2025-01-13"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        foreach (var report in site.Site.Reports)
        {
            var (written, published) = (report.Matter.Written, report.Matter.Published is { } moment ? DateOnly.FromDateTime(moment) : (DateOnly?)null);
            var over = new DateOnly(report.Year + 1, 1, 1);
            string key = written < over ? "written" : published < over ? "published" : "";
            if (key.Length == 0) continue;
            var date = key == "written" ? written : published;
            yield return new Finding(Rule, report.PlaceOf(key), new(
                $"{(key == "written" ? "成文" : "发布")}日期 {date:yyyy-MM-dd} 早于 {over:yyyy-MM-dd}，{report.Year} 年度还没有结束。",
                $"{key} {date:yyyy-MM-dd}: {report.Year} was not over before {over:yyyy-MM-dd}."));
        }
    }
}
