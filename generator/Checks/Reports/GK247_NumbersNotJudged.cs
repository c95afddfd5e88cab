using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>Numbers beside words of the tables that nobody could tell the cell of: left alone, and counted as such.</summary>
internal sealed class GK247_NumbersNotJudged : ReportCheck
{
    private const int Shown = 3;

    public override Rule Rule { get; } = new("GK247", Severity.Info,
        new("正文里没有核对的数", "Numbers that were not judged"),
        new("正文里的数与申请、复议、诉讼、文件、处理决定写在一起，却看不出对应表格的哪一格，就不作判断，只在这里计数，供人工核对。",
            "Where a number stands beside requests, reviews, suits, documents or decisions and nobody can tell its cell, it is left alone and only counted here, to be looked at by a person."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "更新了办事流程图。其中涉及低保的公开申请 6 件。", "更新了办事流程图。"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var reading = given.Reading;
        if (reading.Unjudged.Count == 0) yield break;
        string shown = string.Join("、", reading.Unjudged.Take(Shown).Select(m => $"“{m.Quote}”"));
        yield return new Finding(Rule, reading.Unjudged[0].Place, new(
            $"正文有 {reading.Judged} 处与表格或者与前后文核对过；另有 {reading.Unjudged.Count} 个数看不出对应哪一格，没有核对：{shown}{(reading.Unjudged.Count > Shown ? "等" : "")}。",
            $"{reading.Judged} statements were held against tables or text; {reading.Unjudged.Count} numbers could not be: {shown}."));
    }
}
