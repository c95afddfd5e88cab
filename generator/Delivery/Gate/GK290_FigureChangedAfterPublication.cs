using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Gate;

/// <summary>A figure that the public has read and that is another now, without a word (E24).</summary>
internal static class GK290_FigureChangedAfterPublication
{
    public static readonly Rule Rule = new("GK290", Severity.Error,
        new("已公布的数字改了，没有更正说明", "A published figure was changed without a correction"),
        new("报告公布以后改动数字，要在文件头的 corrections 里写明哪一格、原来多少、现在多少、为什么；页面上会写出更正说明。由程序算出的总计随之变化，不必另写。",
            "Who changes a figure after publication says in “corrections” which cell, the old and the new figure, and why; the page shows it. Totals that the program derives follow and need no entry."),
        new("有据可查的案例：公布后悄悄改动，两个平台数字不一（中国社会科学院评估报告）；《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）单项否决：弄虚作假",
            "Seen cases: figures changed silently after publication, two platforms that differ (evaluation by CASS); inspection indicators for government websites (国办秘函〔2019〕19号): falsification"),
        new("reports/minzheng/2024/proactive.csv", "行政许可,本年处理决定数量,322", "行政许可,本年处理决定数量,321"));

    /// <param name="report">The report as it would go out.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="published">What the public reads now; null: a blank.</param>
    public static Finding At(Report report, CellAddress cell, decimal? published)
    {
        string address = cell.Definition.Address(cell.Cell), shown = cell.Definition.Describe(cell.Cell);
        string entry = $"{{ cell: {address}, from: {Digits(published)}, to: {Digits(cell.Figure)}, date: …, reason: … }}";
        return new Finding(Rule, report.PlaceOf("corrections"), new(
            $"{shown}已公布的是 {Words(published).Zh}，现在是 {Words(cell.Figure).Zh}；请核对，确要更正就在 corrections 里加上 {entry}。",
            $"The published figure of {address} is {Words(published).En}, now it is {Words(cell.Figure).En}; verify it, and if it is meant, add to corrections: {entry}."))
        {
            Cells = [$"{report.Folder}#{address}"], Expected = published, Actual = cell.Figure,
        };
    }

    private static Text Words(decimal? figure) => figure is { } number ? Text.Same(Forms.Digits.Text(number)) : new("空白", "a blank");

    private static string Digits(decimal? figure) => figure is { } number ? Forms.Digits.Text(number) : "";
}
