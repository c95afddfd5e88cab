using SiteBuilder.Checks.Claims;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>A typed number that is its cell's today and would follow the table if it were bound, with the binding to write.</summary>
internal sealed class GK249_NumbersCouldBeBound : ReportCheck
{
    public override Rule Rule { get; } = new("GK249", Severity.Info,
        new("正文的数可以绑定到表格", "A number that could be bound to the tables"),
        new("绑定后正文随表格变动，不会两处不一致。", "A bound number follows its table, so that the two can never differ."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "全年新收政府信息公开申请 15 件", "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件"));

    public override IEnumerable<Finding> Run(ReportCase given) => Counts(given).Concat(Growths(given));

    private IEnumerable<Finding> Counts(ReportCase given)
    {
        foreach (var free in FreeNumber.In(given.Reading, given.Ledger.Phrasebook)) yield return At(free.Place, free.Printed, free.Path);
    }

    /// <summary>增长25% as {{ 同比 … }} prints it.</summary>
    private IEnumerable<Finding> Growths(ReportCase given)
    {
        foreach (var growth in given.Reading.Growths.Where(g => g is { Verdict: Verdict.Right, Percent: true } && !g.Mention.IsBound && g.Now!.Cells.Count == 1))
        {
            string printed = BoundFigures.Growth(growth.Now!.Value, growth.Before!.Value);
            if (growth.Mention.Quote.EndsWith(printed, StringComparison.Ordinal) && Path(given.Report, growth.Now, printed) is { } path)
                yield return At(growth.Mention.Place, printed, "同比 " + path);
        }
    }

    private Finding At(SourceSpan place, string printed, string path) => new(Rule, place, new(
        $"“{printed}”与表格一致，可以绑定到表格，写作 {{{{ {path} }}}}。", $"“{printed}” agrees with the table and can be bound: write {{{{ {path} }}}}."));

    /// <summary>The path that leads to the figure in both years, whose forms may name it differently, or null.</summary>
    private static string? Path(Report report, CellSum sum, string printed) => BoundFigures.PathsTo(sum.Table.Definition, sum.Cells[0])
        .FirstOrDefault(path => BoundFigures.Print(report, new Binding(BindingKind.Growth, "", path, default)) == printed);
}
