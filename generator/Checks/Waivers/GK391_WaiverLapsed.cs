using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Waivers;

/// <summary>A waiver whose figures or words were changed since it was given.</summary>
internal static class GK391_WaiverLapsed
{
    public static readonly Rule Rule = new("GK391", Severity.Warning,
        new("豁免已失效", "A waiver has lapsed"),
        new("豁免只对批准时的数和文字有效。改动以后请重新核对：仍属实的更新豁免，否则删去。", "A waiver holds for the figures and words for which it was given. After a change look again: renew it or take it out."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md",
            "source: 示例县民政局\nwaivers:\n  - { code: GK202, cells: [requests.carried_in.total], values: { requests.carried_in.total: 4 }, reason: 上年数据已更正, by: 办公室 }\n", "source: 示例县民政局\n"));

    public static Finding Figures(Waiver waiver, IReadOnlyList<WaivedCell> changed)
    {
        string zh = string.Join("；", changed.Select(c => $"{Short(c)} 批准时为 {Said(c.Given, "不适用")}，现为 {Said(c.Figure, "不适用")}"));
        string en = string.Join("; ", changed.Select(c => $"{Short(c)} was {Said(c.Given, "not applicable")} and is {Said(c.Figure, "not applicable")}"));
        return new Finding(Rule, waiver.Place, new(
            $"{waiver.Code} 的豁免（{waiver.Reason}）已失效：{zh}。", $"The waiver of {waiver.Code} ({waiver.Reason}) has lapsed: {en}."))
        {
            Cells = [.. changed.Select(c => c.Address)], Subjects = changed.Count, Expected = changed[0].Given, Actual = changed[0].Figure,
        };
    }

    public static Finding Words(Waiver waiver, string text) => new(Rule, waiver.Place, new(
        $"{waiver.Code} 的豁免（{waiver.Reason}）已失效：正文里没有「{text}」了。", $"The waiver of {waiver.Code} ({waiver.Reason}) has lapsed: “{text}” is no longer in the text."));

    private static string Said(decimal? figure, string nothing) => figure is { } number ? Digits.Text(number) : nothing;

    private static string Short(WaivedCell cell) => cell.Address[(cell.Address.IndexOf('#') + 1)..];
}
