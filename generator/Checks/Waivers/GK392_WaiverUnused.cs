using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Waivers;

/// <summary>A waiver for which there is no finding.</summary>
internal static class GK392_WaiverUnused
{
    public static readonly Rule Rule = new("GK392", Severity.Warning,
        new("豁免没有用处", "A waiver that excuses nothing"),
        new("没有对应的问题：或者问题已经消除，或者单元格写得不全。豁免都会公布，用不着的请删去。", "Nothing is found that it names: the matter is settled, or it does not name every cell. Waivers are published; take out what is not needed."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md",
            "source: 示例县民政局\nwaivers:\n  - { code: GK202, cells: [requests.carried_in.total], values: { requests.carried_in.total: 2 }, reason: 上年数据已更正, by: 办公室 }\n", "source: 示例县民政局\n"));

    public static Finding At(Waiver waiver)
    {
        string what = waiver.Text is { } text ? $"「{text}」" : string.Join("、", waiver.Cells);
        return new Finding(Rule, waiver.Place, new(
            $"没有 {waiver.Code} 的问题可供豁免（{what}），请删去或补全这条豁免。", $"Nothing is found under {waiver.Code} for {what.Trim('「', '」')}; take the waiver out or complete it."));
    }
}
