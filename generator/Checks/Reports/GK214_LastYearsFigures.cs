using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>A 表二 in which every figure is last year's (R18).</summary>
internal sealed class GK214_LastYearsFigures : ReportCheck
{
    public override Rule Rule { get; } = new("GK214", Severity.Warning,
        new("全表与上一年度相同", "Every figure is last year's"),
        new("许可、处罚、收费等数逐格与上一年度相同，几乎都是照抄了上一年度的表。", "Licences, penalties, fees, all as last year: almost always last year's table was copied."),
        new("国办公开办函〔2021〕30号：报告不准确、内容雷同的，依《条例》第四十七条追究责任", "国办公开办函〔2021〕30号: inaccurate or copied reports fall under §47 of the Regulation"),
        new Example("reports/minzheng/2024/proactive.csv",
            "行政规范性文件,本年制发件数,2\n行政规范性文件,本年废止件数,0\n行政规范性文件,现行有效件数,10\n行政许可,本年处理决定数量,298\n行政处罚,本年处理决定数量,39\n行政强制,本年处理决定数量,5\n行政事业性收费,本年收费金额（单位：万元）,11.2\n",
            "行政规范性文件,本年制发件数,3\n行政规范性文件,本年废止件数,1\n行政规范性文件,现行有效件数,12\n行政许可,本年处理决定数量,321\n行政处罚,本年处理决定数量,45\n行政强制,本年处理决定数量,7\n行政事业性收费,本年收费金额（单位：万元）,12.5\n"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        foreach (var table in given.Report.Tables.Values)
        {
            if (given.Report.Previous?.Tables.GetValueOrDefault(table.Definition.Key) is not { } last || Repetition.Of(table, last) is not { } moving) continue;
            yield return new Finding(Rule, table.Place(moving[0]), new(
                $"{table.Definition.Name}的 {table.Definition.Cells.Count} 个数与上一年度报告逐格相同，请确认不是照抄。",
                $"All {table.Definition.Cells.Count} figures of {table.Definition.Key} are those of last year's report; please make sure that they were not copied."))
            {
                Cells = [.. moving.Select(cell => given.Report.Address(table, cell))], Subjects = moving.Count, Actual = table[moving[0]],
            };
        }
    }
}
