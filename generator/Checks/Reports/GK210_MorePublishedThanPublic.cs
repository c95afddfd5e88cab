using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>More documents published in the year than are public at all (R8, form of 2019).</summary>
internal sealed class GK210_MorePublishedThanPublic : ReportCheck
{
    public override Rule Rule { get; } = new("GK210", Severity.Warning,
        new("对外公开总数量少于本年新公开数量", "Fewer public documents than were published in the year"),
        new("对外公开总数量包括本年新公开的，不会比它少。", "The total includes what was published in the year."),
        new("国办公开办函〔2019〕60号所附格式：第二十条第（一）项", "The form of 国办公开办函〔2019〕60号, §20(1)"),
        new Example("reports/liangshi/2019/proactive.csv", "规范性文件,对外公开总数量,0", "规范性文件,对外公开总数量,6"));

    public override IEnumerable<Finding> Run(ReportCase given) => YearComparison.Failing(given, ExpectationKind.Least).Select(c => c.As(Rule, new(
        $"{c.Row}{c.Column}为 {c.Actual}，本年新公开数量却有 {c.Expected}。",
        $"{c.Cells[0].Split('#')[1]} is {c.Actual}, yet {c.Expected} were published in the year.")) with
    { Expected = null });
}
