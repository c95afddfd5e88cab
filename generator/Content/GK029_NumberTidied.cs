using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A number that was written in an unusual way and has only one reading.</summary>
internal static class GK029_NumberTidied
{
    public static readonly Rule Rule = new("GK029", Severity.Info,
        new("数字写法已规整", "A number put right in reading"),
        new("全角数字、千分位、件、元等读法只有一种，照读；建议改成半角数字。", "Full-width digits, thousands separators and a unit have one reading only; half-width digits alone are better."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/proactive.csv", "行政许可,本年处理决定数量,３２１件", "行政许可,本年处理决定数量,321"));

    /// <summary>A unit never changes a figure, and this one contradicts the unit of its column.</summary>
    public static Finding Yuan(SourceSpan place, string address, decimal figure) => new(Rule, place, new(
        $"这一格以万元为单位，写的却是元，照填的数读作 {Digits.Text(figure)} 万元；若原数是元，应填 {Digits.Text(figure / 10000)}。",
        $"This cell counts 万元 and the text says 元; it is read as {Digits.Text(figure)} 万元. If the figure is in 元, write {Digits.Text(figure / 10000)}."))
    {
        Severity = Severity.Warning, Cells = [address], Actual = figure,
    };

    public static Finding At(SourceSpan place, string address, Text remark) => new(Rule, place, remark) { Cells = [address] };
}
