using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A report of the government that cannot be added up, since reports of agencies are missing (R33).</summary>
internal sealed class GK307_SumUncertain : SiteCheck
{
    private const int Said = 4;

    public override Rule Rule { get; } = new("GK307", Severity.Info,
        new("机关的报告不全，无法核对汇总数", "The sum is uncertain: reports are missing"),
        new("缺一个机关的定稿报告，各机关之和就不完整，政府的报告暂时无法逐格核对。", "With one agency's final report missing the sum is incomplete and the government's report cannot be held against it."),
        new("《中华人民共和国政府信息公开条例》第四十九条、第五十条；国办公开办函〔2021〕30号", "Regulation on Open Government Information, §§49 and 50; 国办公开办函〔2021〕30号"),
        new Example("reports/zhengwufuwu/2023/report.md", "status: draft", "status: final")
        {
            And = [new Example("site.yml", "name: 示例县人民政府\nchecks: { GK303: off }\n", "name: 示例县人民政府\n")],
        });

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        foreach (var rollup in site.Rollups.Where(r => r.Missing.Count > 0))
        {
            string names = string.Join("、", rollup.Missing.Take(Said)) + (rollup.Missing.Count > Said ? $"等 {rollup.Missing.Count} 个机关" : "");
            yield return new Finding(Rule, SourceSpan.Of(rollup.District.Folder), new(
                $"缺少{names} {rollup.District.Year} 年度可用的定稿报告，无法核对汇总数。",
                $"{rollup.Missing.Count} agencies have no usable final report for {rollup.District.Year}; the sum is uncertain."));
        }
    }
}
