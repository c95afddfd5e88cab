using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Formats.Csv;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats;

/// <summary>The statutory tables as CSV: canonical labels, totals filled in; read back, they give the same figures.</summary>
internal sealed class TablesAsCsv : ReportFormat
{
    public override string Name => "csv";

    public override IEnumerable<ReportFile> Files(Report report, Site site) =>
        report.Form.Tables.Where(table => report.HasTable(table.Key))
            .Select(table => new ReportFile(NameOf(table), $"{table.Name}数据（CSV）", () => MadeFile.Of(CsvFile.Of(Lines(report.Tables[table.Key])))));

    public override IEnumerable<string> Names(Report report, Site site) => report.Form.Tables.Where(table => report.HasTable(table.Key)).Select(NameOf);

    private static string NameOf(TableDefinition table) => table.Key + ".csv";

    private static IEnumerable<IEnumerable<string>> Lines(FilledTable figures) =>
        figures.Definition.Layout == TableLayout.Blocks ? OneLineEach(figures) : RowsAndColumns(figures);

    private static IEnumerable<IEnumerable<string>> RowsAndColumns(FilledTable figures)
    {
        var table = figures.Definition;
        yield return [CsvCell.Text(table.RowHeading), .. table.Columns.Leaves.Select(c => CsvCell.Text(c.Label))];
        for (int r = 0; r < table.Rows.Leaves.Count; r++)
        {
            int row = r;
            var cells = Enumerable.Range(0, table.Columns.Leaves.Count).Select(c => table.IndexOf(row, c));
            yield return [CsvCell.Text(RowName(table, row)), .. cells.Select(cell => table.Exists(cell) ? Figure(figures, cell) : "")];
        }
    }

    private static IEnumerable<IEnumerable<string>> OneLineEach(FilledTable figures)
    {
        var table = figures.Definition;
        yield return [CsvCell.Text(table.RowHeading), "指标", "数值"];
        foreach (int cell in table.Cells)
            yield return [CsvCell.Text(table.RowHeader(cell).Label), CsvCell.Text(table.ColumnHeader(cell).Label), Figure(figures, cell)];
    }

    private static string Figure(FilledTable figures, int cell) => CsvCell.Plain(PrintedFigure.Of(figures, cell));

    /// <summary>The whole path where rows go down (总计 and 其他 are not the only ones of their name), the label alone in 表四.</summary>
    private static string RowName(TableDefinition table, int row) =>
        table.Layout == TableLayout.Wide ? table.Rows.Leaves[row].Label : table.Rows.Leaves[row].Path;
}
