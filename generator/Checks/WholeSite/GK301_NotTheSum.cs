using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A table of the government's report that is not the sum of its agencies (R29, R30).</summary>
internal sealed class GK301_NotTheSum : SiteCheck
{
    public override Rule Rule { get; } = new("GK301", Severity.Warning,
        new("政府的报告不等于各机关之和", "The government's report is not the sum of its agencies"),
        new("政府的报告汇总 agencies.csv 中计入汇总的各机关（含政府办公室一行），逐格相加；金额允许按末位四舍五入的误差。垂直管理的机关可用 in_rollup 排除；属实的差异写明原因后豁免。",
            "The government's report adds up the agencies that agencies.csv counts in, the office's own line among them, cell by cell; amounts may differ by rounding. Exclude agencies under other superiors by in_rollup; waive what is so."),
        new("《中华人民共和国政府信息公开条例》第四十九条、第五十条；国办公开办函〔2021〕30号", "Regulation on Open Government Information, §§49 and 50; 国办公开办函〔2021〕30号"),
        new Example("reports/zhengfu/2023/proactive.csv", "行政许可,本年处理决定数量,421", "行政许可,本年处理决定数量,412"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        foreach (var table in site.Rollups.Where(r => r.Missing.Count == 0).SelectMany(r => r.Tables))
        {
            var differences = table.Differences.Where(d => !table.CountsDocuments(d)).ToList();
            if (differences.Count > 0 && table.CopiedFrom() is null) yield return RollupWords.Of(Rule, table, differences);
        }
    }
}
