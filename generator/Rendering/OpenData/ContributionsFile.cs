using System.Globalization;
using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Checks.WholeSite;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Formats.Csv;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.OpenData;

/// <summary>
/// Who contributed what to one statutory table of the district in a year, as CSV: the page shows the largest agencies alone, this
/// all. A line for each row of the form and agency with a figure other than 0; a line for each figure where rows have different columns (表二).
/// </summary>
internal sealed class ContributionsFile(int year, DistrictYear district, TableDefinition table)
{
    public Route Route => RouteOf(year, table);

    public static Route RouteOf(int year, TableDefinition table) =>
        new($"reports/{year.ToString(CultureInfo.InvariantCulture)}/totals/{table.Key}.csv");

    public PlannedFile Plan() => SingleFile.Poured(Route, MediaTypes.Csv, ShownReports.Figures(district.Members, table.Key), Write);

    private bool IsLong => table.Layout == TableLayout.Blocks;

    private void Write(Stream target) => CsvFile.Write(target, Lines().Prepend(Header()));

    private IEnumerable<string> Header() =>
        ["机关", "项目", .. IsLong ? ["指标", "数值"] : table.Columns.Leaves.Select(column => CsvCell.Text(column.Label))];

    private IEnumerable<IEnumerable<string>> Lines()
    {
        var members = district.Members.Select(member => (Member: member, Figures: member.Table(table.Key))).ToList();
        foreach (var row in table.Rows.Leaves)
        {
            var cells = table.Columns.Leaves.Select(column => table.IndexOf(row.Key, column.Key)).ToList();
            foreach (var (member, figures) in members)
            {
                if (figures is null) continue;
                if (!cells.Any(cell => cell >= 0 && figures[cell] is not (null or 0))) continue;
                string[] start = [CsvCell.Text(member.Agency.Name), CsvCell.Text(row.Path)];
                if (!IsLong) yield return [.. start, .. cells.Select(cell => Figure(figures, cell))];
                else foreach (int cell in cells.Where(cell => cell >= 0)) yield return [.. start, CsvCell.Text(table.ColumnHeader(cell).Label), Figure(figures, cell)];
            }
        }
    }

    private static string Figure(FilledTable figures, int cell) => cell < 0 ? "" : CsvCell.Plain(PrintedFigure.Of(figures, cell));
}
