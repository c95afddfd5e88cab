using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>A figure of 表二 more than ten times last year's, less than a tenth of it, or gone (R17).</summary>
internal sealed class GK213_FigureLeaps : ReportCheck
{
    private const decimal Factor = 10;
    private const decimal WorthAsking = 20; // below, a leap is an accident of small numbers
    private const decimal Myriad = 10_000;

    public override Rule Rule { get; } = new("GK213", Severity.Info,
        new("与上一年度相差悬殊", "A leap against last year"),
        new("许可、处罚、强制、收费的数超过上一年度的十倍、不到十分之一或者归零，多为单位（元、万元）或小数点有误，也可能属实。",
            "Licences, penalties, coercive measures or fees more than ten times last year's, less than a tenth, or gone: often a unit or a decimal point, sometimes so."),
        new("国办公开办函〔2021〕30号：数据应当准确", "国办公开办函〔2021〕30号: figures must be accurate"),
        new Example("reports/minzheng/2024/proactive.csv", "行政许可,本年处理决定数量,32100", "行政许可,本年处理决定数量,321"));

    public override IEnumerable<Finding> Run(ReportCase given) =>
        YearComparison.Failing(given, ExpectationKind.Steady).Where(c => Leaps(c.Estimate.Actual, c.Estimate.Expected) && !LeapsBack(c)).Select(Of);

    /// <summary>Last year's figure leapt, which was said there, and this year's is where it was before.</summary>
    private static bool LeapsBack(YearComparison c)
    {
        var before = c.Report.Previous?.Previous?.Tables.GetValueOrDefault(c.Table.Definition.Key);
        int cell = before?.Definition.IndexOf(c.Table.Definition.RowHeader(c.Estimate.Figure).Key, c.Table.Definition.ColumnHeader(c.Estimate.Figure).Key) ?? -1;
        return cell >= 0 && before![cell] is { } figure && Leaps(c.Estimate.Expected, figure) && !Leaps(c.Estimate.Actual, figure);
    }

    private static bool Leaps(decimal now, decimal before)
    {
        var (small, large) = now < before ? (now, before) : (before, now);
        return before > 0 && large >= WorthAsking && (small == 0 || large / small > Factor);
    }

    private Finding Of(YearComparison c)
    {
        var (now, before) = (c.Estimate.Actual, c.Estimate.Expected);
        bool unit = c.Table.Definition.KindOf(c.Estimate.Figure) == NumberKind.Amount && now / before is > Myriad / 5 and < Myriad * 5;
        var finding = c.As(Rule, new(
            $"{c.Row}的{c.Column}为 {c.Actual}，上一年度为 {c.Expected}，相差悬殊，请确认单位和小数点。",
            $"{c.Cells[0].Split('#')[1]} is {c.Actual}, last year {c.Expected}; please verify the unit and the decimal point.")) with
        { Expected = null };
        return unit ? finding with { Message = finding.Message.With("本格以万元为单位，可能按元填写。", " The unit is 万元; it may have been typed in 元.") } : finding;
    }
}
