using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>Two reports with the same index number.</summary>
internal sealed class GK331_IndexNumberTwice : SiteCheck
{
    public override Rule Rule { get; } = new("GK331", Severity.Warning,
        new("索引号重复", "An index number twice"),
        new("索引号一件一号；两份报告用了同一个号，多是沿用上年的文稿没有改。", "An index number names one document; two reports share one where last year's draft was reused."),
        new("《政府网站发展指引》（国办发〔2017〕47号）", "Guidelines for government websites (国办发〔2017〕47号)"),
        new Example("reports/minzheng/2024/report.md", "index_no: 119901010000000001/2024-00001", "index_no: 119901010000000001/2025-00001"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        foreach (var group in site.Site.Reports.Where(r => r.Matter.IndexNo is not null).GroupBy(r => r.Matter.IndexNo!, StringComparer.Ordinal))
        {
            var first = group.First();
            foreach (var report in group.Skip(1))
            {
                yield return new Finding(Rule, report.PlaceOf("index_no"), new(
                    $"索引号 {group.Key} 已用于{first.Agency.ShortName} {first.Year} 年度报告。", $"The index number {group.Key} is already that of {first.Folder}."));
            }
        }
    }
}
