using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A record with more cells than the header, or whose figures slid into the label cells.</summary>
internal static class GK034_WrongWidth
{
    public static readonly Rule Rule = new("GK034", Severity.Error,
        new("这一行的格数不对", "A record of the wrong width"),
        new("多一格或少一格，后面的数就全都错位。程序不左右挪动数字。", "One cell more or less and every figure behind it stands in the wrong column. Figures are never moved."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/disputes.csv", "复议后起诉,0,0,0,0,0,0\n", "复议后起诉,0,0,0,0,0\n"));

    public static Finding TooMany(SourceSpan place) =>
        new(Rule, place, new("这一格在表头里没有对应的列，前面可能多了一格。", "No column of the header stands above this cell; there may be one cell too many before it."));

    public static Finding FarTooMany(SourceSpan place, int cells) =>
        new(Rule, place, new($"这一行有 {cells} 格，不会是报告的表，没有读取。", $"This line has {cells} cells, more than any table of a report, and was not read."));

    public static Finding FarTooLong(SourceSpan place, int rows) =>
        new(Rule, place, new($"从这里起还有 {rows} 行，报告的表没有这么长，没有读取。", $"From here on there are {rows} more lines; no table of a report is so long, and none of it was read."));

    public static Finding Shifted(SourceSpan place) =>
        new(Rule, place, new("写名称的格里是数字，这一行可能少了一格、整行左移了。", "There is a number in a label cell; the line may have lost a cell and slid to the left."));

    public static Finding SecondRecord(SourceSpan place) =>
        new(Rule, place, new("表四只有一行数据，这里多了一行。", "The table has one line of figures; this is a second one."));
}
