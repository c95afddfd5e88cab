using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A table without a header by which its columns could be told.</summary>
internal static class GK021_NoHeader
{
    public static readonly Rule Rule = new("GK021", Severity.Error,
        new("找不到表头", "No header"),
        new("各列的含义由表头决定，不靠位置猜测。", "Columns are told by their header, never by position."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/disputes.csv", "", "类别,结果维持,结果纠正,其他结果,尚未审结,总计\n"));

    public static Finding At(SourceSpan place, TableDefinition table) =>
        new(Rule, place with { Length = 1 }, new($"找不到{table.Name}的表头。第一行应是「{Header(table)}」。", $"The header of {table.Key} is missing; the first line should be “{Header(table)}”."));

    public static Finding Empty(string file, TableDefinition table) =>
        new(Rule, new SourceSpan(file, 1, 1), new($"{table.Name}是空的。第一行应是「{Header(table)}」。", $"The table {table.Key} is empty; the first line should be “{Header(table)}”."));

    public static Finding NoFigures(SourceSpan place, TableDefinition table) =>
        new(Rule, place, new($"{table.Name}只有表头，没有数据行。", $"The table {table.Key} has a header and no figures."));

    private static string Header(TableDefinition table) => table.Layout == TableLayout.Blocks
        ? "信息内容,指标,数值"
        : table.RowHeading + "," + string.Join(",", table.Columns.Leaves.Select(c => c.Label));
}
