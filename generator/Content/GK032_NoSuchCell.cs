using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A figure for a cell that the form does not have.</summary>
internal static class GK032_NoSuchCell
{
    public static readonly Rule Rule = new("GK032", Severity.Error,
        new("格式里没有这一格", "A cell that the form does not have"),
        new("例如行政事业性收费没有处理决定数量。多出来的数没有地方公开。", "Fees have no number of decisions, for one. A figure without a cell cannot be published."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/proactive.csv", "行政强制,本年处理决定数量,7\n行政强制,现行有效件数,0\n", "行政强制,本年处理决定数量,7\n"));

    public static Finding At(SourceSpan place, TableDefinition table, int cell)
    {
        var own = table.Columns.Leaves.Where(c => table.Exists(table.IndexOf(table.RowOf(cell), c.FirstLeaf))).Select(c => $"「{c.Label}」");
        return new(Rule, place, new($"「{table.RowHeader(cell).Label}」没有「{table.ColumnHeader(cell).Label}」这一格，只有{string.Join("、", own)}。",
            $"“{table.RowHeader(cell).Label}” has no “{table.ColumnHeader(cell).Label}”; it has {string.Join(", ", own)}."));
    }
}
