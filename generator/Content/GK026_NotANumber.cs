using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A cell that holds something that is no number for it.</summary>
internal static class GK026_NotANumber
{
    public static readonly Rule Rule = new("GK026", Severity.Error,
        new("数字格里不是合适的数字", "A number cell without a fitting number"),
        new("申请、复议、诉讼等件数是不小于零的整数；金额是不小于零的小数；增减数带正负号。没有就填 0。", "Counts are whole and not negative, amounts decimal and not negative, changes carry a sign. Write 0 where there is none."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/proactive.csv", "行政许可,本年处理决定数量,三百二十一", "行政许可,本年处理决定数量,321"));

    public static Finding At(SourceSpan place, string address, string where, Text problem) =>
        new(Rule, place, new($"{where}：{problem.Zh}", $"{address}: {problem.En}")) { Cells = [address] };
}
