using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>An agency of the list without any report.</summary>
internal sealed class GK305_NeverReported : SiteCheck
{
    public override Rule Rule { get; } = new("GK305", Severity.Warning,
        new("名单中的机关没有任何报告", "An agency without any report"),
        new("名单列出须报告的机关；一份报告都没有的，或者缺报，或者不该列入。首次报告在今后年度的，写明 first_year。", "The list names those who report. One without any report lacks it or does not belong there; one that begins later says so by first_year."),
        new("《中华人民共和国政府信息公开条例》第四十九条", "Regulation on Open Government Information, §49"),
        new Example("agencies.csv",
            "119901010000000002,2020,2020,,2\nshenji,示例县审计局,示例县审计局,,部门,119901010000000009,,,no,9\n", "119901010000000002,2020,2020,,2\n"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        if (site.Site.Reports.Count == 0) yield break;
        var duty = site.Duty;
        foreach (var agency in site.Site.Agencies.Where(a => !duty.Reports(a).Any() && (a.FirstYear ?? 0) < duty.Season))
        {
            if (site.Site.Content.Tree.HasFilesIn($"reports/{agency.Slug}")) continue;
            if (agency.FirstYear is not null && !duty.DueYears(agency).Any()) continue;
            yield return new Finding(Rule, agency.Place, new(
                $"名单里有{agency.ShortName}，却没有它的任何一份报告。", $"{agency.Slug} is in the list and has no report at all."));
        }
    }
}
