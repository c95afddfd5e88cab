using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>The same digits of the fees stand as 元 on one side and as 万元 on the other (E29).</summary>
internal sealed class GK243_UnitOfFees : ReportCheck
{
    private const decimal Wan = 10000;

    public override Rule Rule { get; } = new("GK243", Severity.Warning,
        new("收费金额的单位不一致", "Fees in two units"),
        new("表二的收费金额以万元为单位；正文和表格数字相同而单位相差一万倍，必有一处写错。", "The table counts fees in “万元”; the same digits in “元” on the other side mean that one of the two is wrong."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "更新了办事流程图，行政事业性收费 12.5 元。", "更新了办事流程图。"));

    public override IEnumerable<Finding> Run(ReportCase given) =>
        Difference.Findings(Rule, given, SubjectKind.Fees).Where(IsSlip).Select(finding => finding with
        {
            Message = new($"正文的收费金额折合 {Digits.Text(finding.Actual!.Value)} 万元，表二填的是 {Digits.Text(finding.Expected!.Value)} 万元，正好相差一万倍，请核对哪一处把元和万元写混了。",
                $"The text says {Digits.Text(finding.Actual!.Value)} 万元, the table {Digits.Text(finding.Expected!.Value)} 万元: ten thousand times apart; one of them has the wrong unit."),
        });

    /// <summary>True where the two amounts are ten thousand times apart.</summary>
    public static bool IsSlip(Finding finding) =>
        finding is { Expected: { } table, Actual: { } text } && table != 0 && (text * Wan == table || table * Wan == text);
}
