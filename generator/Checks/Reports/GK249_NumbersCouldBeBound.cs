using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>Typed numbers that are those of their cells today and would follow the table if they were bound: said once a report.</summary>
internal sealed class GK249_NumbersCouldBeBound : ReportCheck
{
    private const int Shown = 3;

    public override Rule Rule { get; } = new("GK249", Severity.Info,
        new("正文的数可以绑定到表格", "Numbers that could be bound to the tables"),
        new("绑定后正文随表格变动，不会两处不一致。", "A bound number follows its table, so that the two can never differ."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "全年新收政府信息公开申请 15 件", "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var free = FreeNumber.In(given.Report, given.Reading).ToList();
        if (free.Count == 0) yield break;
        string shown = string.Join("、", free.Select(x => x.Path).Distinct().Take(Shown).Select(path => $"{{{{ {path} }}}}"));
        yield return new Finding(Rule, free[0].Place, new(
            $"有 {free.Count} 处数字与表格一致，可以绑定到表格：{shown}{(free.Count > Shown ? "等" : "")}。",
            $"{free.Count} numbers agree with their cells and could be bound: {shown}."));
    }
}
