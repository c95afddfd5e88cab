using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A past year for which an agency of the list has no final report (R33).</summary>
internal sealed class GK303_ReportMissing : SiteCheck
{
    public override Rule Rule { get; } = new("GK303", Severity.Warning,
        new("缺少往年的报告", "A past year's report is missing"),
        new("名单中的每个机关，在有报告的年度都应有一份定稿的报告。当年尚未成立或已撤销的，在 agencies.csv 写明 first_year、last_year；另有原因的在 site.yml 豁免。",
            "Each agency of the list has a final report for each year of which there are reports. Where it did not exist, agencies.csv says so by first_year and last_year; other reasons are waived in site.yml."),
        new("《中华人民共和国政府信息公开条例》第四十九条", "Regulation on Open Government Information, §49"),
        new Example("agencies.csv", "minzheng,示例县民政局,示例县民政局,,部门,119901010000000001,2021,", "minzheng,示例县民政局,示例县民政局,,部门,119901010000000001,2023,"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        var duty = site.Duty;
        foreach (var agency in site.Site.Agencies.Where(a => duty.Reports(a).Any()))
        {
            foreach (int year in duty.DueYears(agency).Where(y => y < duty.Season && !duty.IsBroken(agency, y)))
            {
                var report = duty.Report(agency, year);
                if (report is { IsFinal: true }) continue;
                yield return new Finding(Rule, SourceSpan.Of($"reports/{agency.Slug}/{year}"), report is null
                    ? new($"缺少{agency.ShortName} {year} 年度的报告。", $"{agency.Slug} has no report for {year}.")
                    : new($"{agency.ShortName} {year} 年度的报告还是草稿，不会发布。", $"The report of {agency.Slug} for {year} is still a draft and is not published."));
            }
        }
    }
}
