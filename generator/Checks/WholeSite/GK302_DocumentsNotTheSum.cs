using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>Documents of the government's report that are not the sum of its agencies: joint ones are counted by each maker (R31).</summary>
internal sealed class GK302_DocumentsNotTheSum : SiteCheck
{
    public override Rule Rule { get; } = new("GK302", Severity.Info,
        new("规范性文件数不等于各机关之和", "The government's documents are not the sum of its agencies"),
        new("联合发文由各机关分别计数，汇总时只计一件，所以不要求相等；列出差额供核对。", "Each maker counts a joint document, the government counts it once: the sum need not agree and is shown."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式：第二十条第（一）项", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号, §20(1)"),
        new Example("reports/zhengfu/2023/proactive.csv", "行政规范性文件,现行有效件数,12", "行政规范性文件,现行有效件数,13"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        foreach (var table in site.Rollups.Where(r => r.Missing.Count == 0).SelectMany(r => r.Tables))
        {
            var differences = table.Differences.Where(table.CountsDocuments).ToList();
            if (differences.Count > 0 && table.CopiedFrom() is null) yield return RollupWords.Of(Rule, table, differences);
        }
    }
}
