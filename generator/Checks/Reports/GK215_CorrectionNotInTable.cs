using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>A correction (更正) that the table does not bear out, or that names no cell.</summary>
internal sealed class GK215_CorrectionNotInTable : ReportCheck
{
    public override Rule Rule { get; } = new("GK215", Severity.Warning,
        new("更正说明与表格不一致", "A correction that the table does not bear out"),
        new("更正说明写明原值和新值，表里填更正后的数；同一格更正过几次的，以最后一次为准。", "A correction names the old and the new figure, and the table holds the new one; of several the last counts."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md",
            "source: 示例县民政局\ncorrections:\n  - { date: 2025-01-23, cell: requests.new.total, from: 14, to: 16, reason: 统计遗漏 }\n", "source: 示例县民政局\n"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var report = given.Report;
        foreach (var last in report.Matter.Corrections.GroupBy(c => c.Cell).Select(g => g.OrderBy(c => c.Date).Last()))
        {
            if (CellAddress.Find(report, last.Cell) is not { } cell) yield return NoCell(report, last);
            else if (cell.Figure is { } figure && last.To is { } to && figure != to)
            {
                yield return new Finding(Rule, last.Place, new(
                    $"更正说明写 {last.Cell} 更正为 {Digits.Text(to)}，表里是 {Digits.Text(figure)}。",
                    $"The correction says that {last.Cell} is {Digits.Text(to)}; the table holds {Digits.Text(figure)}."))
                {
                    Cells = [$"{report.Folder}#{last.Cell}"], Expected = to, Actual = figure,
                };
            }
        }
    }

    private Finding NoCell(Report report, Correction correction)
    {
        var hint = Nearest.Suggestion(correction.Cell, CellAddress.All(report.Form));
        return new Finding(Rule, correction.Place, new($"更正说明里的「{correction.Cell}」不是表里的一格。{hint.Zh}", $"“{correction.Cell}” in a correction is no cell of the tables.{hint.En}"));
    }
}
