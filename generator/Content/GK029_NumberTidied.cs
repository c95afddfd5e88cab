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

    public static Finding At(SourceSpan place, string address, Text remark) => new(Rule, place, remark) { Cells = [address] };
}
