using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>More documents published in the year than were made (R8, form of 2019).</summary>
internal sealed class GK211_MorePublishedThanMade : ReportCheck
{
    public override Rule Rule { get; } = new("GK211", Severity.Info,
        new("本年新公开数量多于本年新制作数量", "More published than made"),
        new("公开以前年度的文件时会出现这种情况，请确认两栏没有填反。", "It happens where older documents are published; make sure the two columns are not exchanged."),
        new("国办公开办函〔2019〕60号所附格式：第二十条第（一）项", "The form of 国办公开办函〔2019〕60号, §20(1)"),
        new Example("reports/liangshi/2019/proactive.csv", "规范性文件,本年新制作数量,0", "规范性文件,本年新制作数量,1"));

    public override IEnumerable<Finding> Run(ReportCase given) => YearComparison.Failing(given, ExpectationKind.Most).Select(c => c.As(Rule, new(
        $"{c.Row}{c.Column}为 {c.Actual}，本年新制作数量为 {c.Expected}，请确认包括以前年度的文件。",
        $"{c.Cells[0].Split('#')[1]} is {c.Actual} and {c.Expected} were made in the year; make sure that older documents are among them.")) with
    { Expected = null });
}
