using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Rows, columns or figures of the form that nobody wrote.</summary>
internal static class GK025_Missing
{
    public static readonly Rule Rule = new("GK025", Severity.Error,
        new("缺行、缺列或缺数", "Missing rows, columns or figures"),
        new("格式里的每一格都要填，没有的填 0。缺了的不能当作 0。", "Every cell of the form is to be filled, 0 where there is none. What is missing does not count as 0."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/disputes.csv", "", "复议后起诉,0,0,0,0,0\n"));

    public static Finding Rows(SourceSpan place, IEnumerable<Header> rows) => Of(place, "行", "rows", [.. rows.Select(r => r.Label)]);

    public static Finding Columns(SourceSpan place, IEnumerable<Header> columns) => Of(place, "列", "columns", [.. columns.Select(c => c.Label)]);

    public static Finding Cells(SourceSpan place, TableDefinition table, IReadOnlyList<int> cells) =>
        Of(place, "项", "figures", [.. cells.Select(c => $"{table.RowHeader(c).Label}·{table.ColumnHeader(c).Label}")]);

    private static Finding Of(SourceSpan place, string zh, string en, IReadOnlyList<string> names)
    {
        string shown = string.Join("、", names.Take(5).Select(n => $"「{n}」")) + (names.Count > 5 ? "等" : "");
        return new(Rule, place with { Length = 1 }, new($"缺少 {names.Count} {zh}：{shown}。", $"{names.Count} {en} are missing: {shown}."));
    }
}
