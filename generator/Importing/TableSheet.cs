using System.Globalization;
using System.Text;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing;

/// <summary>A table as the CSV file that editors fill in: printed labels, UTF-8 with BOM and CRLF so that Excel opens it as it is.</summary>
internal static class TableSheet
{
    /// <param name="table">The table of the form.</param>
    /// <param name="figure">The figure of a cell, or null where it stays blank.</param>
    public static byte[] Of(TableDefinition table, Func<int, decimal?> figure)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var line in table.Layout == TableLayout.Blocks ? FigureByFigure(table, figure) : RowByRow(table, figure))
        {
            text.AppendJoin(',', line.Select(Quoted)).Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<IEnumerable<string>> FigureByFigure(TableDefinition table, Func<int, decimal?> figure)
    {
        yield return [table.RowHeading, "指标", "数值"];
        foreach (int cell in table.Cells) yield return [Name(table.Rows, table.RowHeader(cell)), Name(table.Columns, table.ColumnHeader(cell)), Printed(figure(cell))];
    }

    private static IEnumerable<IEnumerable<string>> RowByRow(TableDefinition table, Func<int, decimal?> figure)
    {
        yield return [table.RowHeading, .. table.Columns.Leaves.Select(column => Name(table.Columns, column))];
        for (int r = 0; r < table.Rows.Leaves.Count; r++)
        {
            int row = r;
            var cells = Enumerable.Range(0, table.Columns.Leaves.Count).Select(column => table.IndexOf(row, column));
            yield return [Name(table.Rows, table.Rows.Leaves[row]), .. cells.Select(cell => table.Exists(cell) ? Printed(figure(cell)) : "")];
        }
    }

    /// <summary>The printed label where it is the only one of its name, else the path of groups above it.</summary>
    private static string Name(Axis axis, Header leaf) => axis.Find(leaf.Label).Count == 1 ? leaf.Label : leaf.Path;

    private static string Printed(decimal? figure) => figure?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
