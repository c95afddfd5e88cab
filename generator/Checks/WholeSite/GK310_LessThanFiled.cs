using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A figure of the government's report that is less than what its agencies have filed so far: who is missing can only add to it (R33).</summary>
internal sealed class GK310_LessThanFiled : SiteCheck
{
    public override Rule Rule { get; } = new("GK310", Severity.Warning,
        new("政府的数少于已报各机关之和", "Less than what the agencies have filed"),
        new("机关的报告不全时无法逐格核对，但已报各机关之和是下限：缺的机关只会使它增加，政府的数不应比它小。有增有减的数、各机关分别计数的规范性文件不作判断。",
            "While reports of agencies are missing the sum is uncertain, yet it is a lower bound: those who are missing only add to it. Changes with a sign and documents that each maker counts are not judged."),
        new("《中华人民共和国政府信息公开条例》第四十九条、第五十条；国办公开办函〔2021〕30号", "Regulation on Open Government Information, §§49 and 50; 国办公开办函〔2021〕30号"),
        new Example("reports/zhengfu/2023/proactive.csv", "行政许可,本年处理决定数量,290", "行政许可,本年处理决定数量,412")
        {
            And =
            [
                new Example("reports/zhengwufuwu/2023/report.md", "status: draft", "status: final"),
                new Example("site.yml", "name: 示例县人民政府\nchecks: { GK303: off, GK307: off }\n", "name: 示例县人民政府\n"),
            ],
        });

    public override IEnumerable<Finding> Run(SiteCase site) =>
        site.Rollups.Where(r => r.Missing.Count > 0).SelectMany(r => r.Tables).Select(table => RollupWords.Of(Rule, table, table.Differences));
}
