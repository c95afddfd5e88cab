using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A row, column or figure that stands twice: which of the two counts?</summary>
internal static class GK023_Twice
{
    public static readonly Rule Rule = new("GK023", Severity.Error,
        new("同一行、同一列或同一个数写了两次", "A row, column or figure that stands twice"),
        new("两处的数可能不同，程序不替人选。", "The two may differ, and the program does not choose."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/disputes.csv", "复议后起诉,0,0,0,0,0\n复议后起诉,0,0,0,0,0\n", "复议后起诉,0,0,0,0,0\n"));

    public static Finding Row(SourceSpan place, Header row) =>
        new(Rule, place, new($"「{row.Label}」这一行出现了两次，请删去一行。", $"The row “{row.Label}” stands twice; remove one."));

    public static Finding Column(SourceSpan place, Header column) =>
        new(Rule, place, new($"「{column.Label}」这一列出现了两次，请删去一列。", $"The column “{column.Label}” stands twice; remove one."));

    public static Finding Cell(SourceSpan place, TableDefinition table, int cell) =>
        new(Rule, place, new($"{table.Describe(cell)}写了两次，请删去一处。", $"{table.Address(cell)} stands twice; remove one."));
}
