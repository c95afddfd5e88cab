using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A report of the season that is running, not filed or still a draft while its deadline comes near or has passed (E23).</summary>
internal sealed class GK324_NotFiled : SiteCheck
{
    private const int DaysAhead = 14;

    public override Rule Rule { get; } = new("GK324", Severity.Warning,
        new("报告未按期提交", "A report not filed in time"),
        new("期限临近时提示还没有定稿的机关，期限已过则为警告；全部机关的进度用 status 命令查看。", "Near the deadline those without a final report are mentioned, after it they are warned of; the status command shows everybody."),
        new("《中华人民共和国政府信息公开条例》第四十九条", "Regulation on Open Government Information, §49"),
        new Example("agencies.csv",
            "119901010000000002,2020,2020,,2\nshenji,示例县审计局,示例县审计局,,部门,119901010000000009,2024,,no,9\n", "119901010000000002,2020,2020,,2\n"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        var duty = site.Duty;
        if (!duty.IsRunning) yield break;
        var today = DateOnly.FromDateTime(site.Now);
        foreach (var agency in site.Site.Agencies.Where(a => duty.IsListed(a, duty.Season) && !duty.IsBroken(a, duty.Season)))
        {
            if (!duty.Reports(agency).Any() && agency.FirstYear < duty.Season) continue; // said of the agency as a whole
            var report = duty.Report(agency, duty.Season);
            var deadline = duty.Deadline(agency, duty.Season);
            int days = deadline.DayNumber - today.DayNumber;
            if (report is { IsFinal: true } || days > DaysAhead || (days >= 0 && IsUnreadable(site, report))) continue;
            var place = SourceSpan.Of($"reports/{agency.Slug}/{duty.Season}");
            string zh = report is null ? "还没有提交" : "还是草稿", en = report is null ? "is not filed" : "is still a draft";
            yield return new Finding(Rule, place, days < 0
                ? new($"{agency.ShortName} {duty.Season} 年度的报告{zh}，期限 {deadline:yyyy-MM-dd} 已过 {-days} 天。", $"The report of {agency.Slug} for {duty.Season} {en}; the deadline {deadline:yyyy-MM-dd} passed {-days} days ago.")
                : new($"{agency.ShortName} {duty.Season} 年度的报告{zh}，离期限 {deadline:yyyy-MM-dd} 还有 {days} 天。", $"The report of {agency.Slug} for {duty.Season} {en}; {days} days are left until {deadline:yyyy-MM-dd}."))
            {
                Severity = days < 0 ? Severity.Warning : Severity.Info,
            };
        }
    }

    /// <summary>True where the front matter holds a mistake that was reported: whether it is final is not known.</summary>
    private static bool IsUnreadable(SiteCase site, Report? report) =>
        report is not null && site.Site.Findings.Any(f => f.Rule.Severity == Severity.Error && f.Place.File == report.File);
}
