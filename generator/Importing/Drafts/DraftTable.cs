using System.Text;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Drafts;

/// <summary>A table as the CSV file that editors go on with: rows by their full path, figures as printed, UTF-8 with BOM and CRLF.</summary>
internal static class DraftTable
{
    /// <param name="table">The table of the form.</param>
    /// <param name="reading">What the source says; null where it has no such table.</param>
    public static byte[] Of(TableDefinition table, TableReading? reading)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var line in table.Layout == TableLayout.Blocks ? FigureByFigure(table, reading) : RowByRow(table, reading))
        {
            text.AppendJoin(',', line.Select(Quoted)).Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<IEnumerable<string>> FigureByFigure(TableDefinition table, TableReading? reading)
    {
        yield return [table.RowHeading, "指标", "数值"];
        foreach (int cell in table.Cells) yield return [table.RowHeader(cell).Path, table.ColumnHeader(cell).Label, Printed(reading?[cell])];
    }

    private static IEnumerable<IEnumerable<string>> RowByRow(TableDefinition table, TableReading? reading)
    {
        yield return [table.RowHeading, .. table.Columns.Leaves.Select(c => c.Label)];
        for (int r = 0; r < table.Rows.Leaves.Count; r++)
        {
            int row = r;
            var cells = Enumerable.Range(0, table.Columns.Leaves.Count).Select(c => table.IndexOf(row, c));
            yield return [table.Rows.Leaves[row].Path, .. cells.Select(c => table.Exists(c) ? Printed(reading?[c]) : "")];
        }
    }

    private static string Printed(CellReading? read) => read?.State switch
    {
        CellState.Typed => Digits.Text(read.Figure.Value),
        CellState.NotApplicable => "/",
        _ => "",
    };

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
