using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A figure that was left blank: blank is not 0.</summary>
internal static class GK028_BlankCell
{
    public static readonly Rule Rule = new("GK028", Severity.Error,
        new("该填的数空着", "A blank cell"),
        new("空白不等于 0。没有发生的事项填 0；只有总计可以空着，由程序计算。", "Blank is not 0. Write 0 where there was none; only totals may be blank and are then computed."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/proactive.csv", "行政强制,本年处理决定数量,", "行政强制,本年处理决定数量,7"));

    public static Finding At(SourceSpan place, string address, string where) =>
        new(Rule, place, new($"{where}空着，没有就填 0。", $"{address} is blank; write 0 where there was none.")) { Cells = [address] };
}
