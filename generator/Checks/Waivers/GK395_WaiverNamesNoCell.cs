using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Waivers;

/// <summary>A waiver that names a cell which no table of the report has.</summary>
internal static class GK395_WaiverNamesNoCell
{
    public static readonly Rule Rule = new("GK395", Severity.Warning,
        new("豁免里的单元格不存在", "A waiver names no cell"),
        new("报告里的豁免写“表.行.列”，site.yml 里写全地址 reports/机关/年度#表.行.列。", "A report's waiver writes table.row.column, site.yml the full address reports/agency/year#table.row.column."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md",
            "source: 示例县民政局\nwaivers:\n  - { code: GK202, cells: [requests.carry_in.total], values: { requests.carry_in.total: 2 }, reason: 上年数据已更正, by: 办公室 }\n", "source: 示例县民政局\n"));

    public static Finding At(Waiver waiver, WaivedCell cell, IEnumerable<string> known)
    {
        string shown = cell.Address[(cell.Address.IndexOf('#') + 1)..];
        var hint = Nearest.Suggestion(shown, known);
        return new Finding(Rule, waiver.Place, new($"豁免里的「{shown}」不是表里的一格。{hint.Zh}", $"“{shown}” in a waiver is no cell of the tables.{hint.En}"));
    }
}
