using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>The first 现行有效件数 of the form of 2021 beside the last 对外公开总数量 of the form before: for comparison only (R15).</summary>
internal sealed class GK208_StockAfterNewForm : ReportCheck
{
    public override Rule Rule { get; } = new("GK208", Severity.Info,
        new("启用新格式后的现行有效件数", "Documents in force in the first report in the new form"),
        new("2021 年起改填现行有效件数，与以前的对外公开总数量口径不同，不要求相等；列出两数供核对。",
            "Since 2021 the form asks for documents in force; the total of public documents before was something else. The two need not agree and are shown side by side."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式：第二十条第（一）项", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号, §20(1)"),
        new Example("reports/liangshi/2021/proactive.csv", "行政规范性文件,现行有效件数,5", "行政规范性文件,现行有效件数,8"));

    public override IEnumerable<Finding> Run(ReportCase given) => YearComparison.Failing(given, ExpectationKind.Kin).Select(c => c.As(Rule, new(
        $"{c.Row}{c.Column}为 {c.Actual}；由上一年度的对外公开总数量推算是 {StockSum.Said(c)}，口径不同，仅供核对。",
        $"{c.Cells[0].Split('#')[1]} is {c.Actual}; from last year's public documents it would be {StockSum.Said(c)}. The two count different things.")) with
    { Expected = null });
}
