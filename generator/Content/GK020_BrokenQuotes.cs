using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A quotation mark in a CSV file that has no partner, or text behind a closing one.</summary>
internal static class GK020_BrokenQuotes
{
    public static readonly Rule Rule = new("GK020", Severity.Error,
        new("CSV 的引号不成对", "Quotation marks that do not pair in a CSV file"),
        new("半角双引号在 CSV 里有特殊作用：缺一个，后面的行就会被吞进同一格。这样的表一个数也不采用。",
            "A double quotation mark has a meaning in CSV: with one missing, the lines that follow would vanish into one cell. Not one figure of such a table is used."),
        new("RFC 4180 第 2 节", "RFC 4180, section 2"),
        new Example("reports/minzheng/2024/disputes.csv", "\"行政复议,", "行政复议,"));

    public static Finding At(SourceSpan place, bool unterminated) =>
        new(Rule, place, unterminated
            ? new("这里的双引号没有配对，后面的内容都被当成了同一格。请删去它或补上另一半。", "This quotation mark has no partner, and all that follows would be one cell. Remove it or add the other one.")
            : new("双引号后面多出了文字。整格内容要么都在引号里，要么不用引号。", "Text follows a closing quotation mark. Quote the whole cell or nothing of it."));
}
