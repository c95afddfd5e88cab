using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Waivers;

/// <summary>A waiver that names cells and not their values: it could never lapse, so it is not in force.</summary>
internal static class GK394_WaiverWithoutValues
{
    public static readonly Rule Rule = new("GK394", Severity.Warning,
        new("豁免没有写明数值", "A waiver without values"),
        new("豁免绑定批准时的数，数改了就失效；没有写 values 的豁免不起作用。", "A waiver is bound to the figures for which it was given and lapses when they change; without values it is not in force."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md",
            "source: 示例县民政局\nwaivers:\n  - { code: GK202, cells: [requests.carried_in.total], reason: 上年数据已更正, by: 办公室 }\n", "source: 示例县民政局\n"));

    public static Finding At(Waiver waiver, IReadOnlyList<WaivedCell> unbound)
    {
        string values = string.Join(", ", unbound.Select(c => $"{Written(waiver, c)}: {(c.Figure is { } figure ? Digits.Text(figure) : "")}".TrimEnd()));
        return new Finding(Rule, waiver.Place, new(
            $"这条豁免没有写明数值，不起作用；请加上 values: {{ {values} }}。", $"The waiver names no values and is not in force; add values: {{ {values} }}."));
    }

    /// <summary>The address as the waiver writes it.</summary>
    private static string Written(Waiver waiver, WaivedCell cell) =>
        waiver.Cells.FirstOrDefault(c => cell.Address.EndsWith("#" + c, StringComparison.Ordinal)) ?? cell.Address;
}
