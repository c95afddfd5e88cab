using System.Globalization;
using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.OpenData;

/// <summary>
/// One statutory table over all agencies and years, in all revisions of the form: a line for each row of the form with its
/// figures across where all rows have the same columns (表三, 表四), a line for each figure where they have not (表二).
/// </summary>
internal static class FigureTable
{
    private const int StartLength = 6; // the columns of Common
    private const int LongLength = 5; // those of OneByOne

    /// <param name="site">The site.</param>
    /// <param name="definitions">The table in each revision in use, the oldest first.</param>
    public static DataTable Of(Site site, IReadOnlyList<TableDefinition> definitions)
    {
        var newest = definitions[^1];
        bool isLong = definitions.Any(d => d.Layout == TableLayout.Blocks);
        var figures = isLong ? OneByOne(definitions) : Across(definitions);
        return new DataTable(newest.Key, $"{newest.Name} {newest.Caption}", [.. Common(definitions), .. figures],
            () => site.Published.SelectMany(report => report.Table(newest.Key) is { } table
                ? isLong ? LongRows(report, table) : WideRows(report, table, figures)
                : []))
        {
            Description = isLong
                ? "每个数字一行。各年度格式的项目和指标不尽相同，用 row 和 column 区分。"
                : "格式中的每一行一行，各列依次排列。各年度格式的行不尽相同，用 row 区分。总计填报时留空的，由系统计算。",
            Key = isLong ? ["agency", "year", "row", "column"] : ["agency", "year", "row"],
            References = [new DataReference(ReportsTable.Key, ReportsTable.Name, ReportsTable.Key)], // and through it to the agency
        };
    }

    private static IEnumerable<DataField> Common(IReadOnlyList<TableDefinition> definitions) =>
    [
        DataField.Text("agency", "机关代号") with { IsRequired = true },
        DataField.Text("agency_name", "机关全称") with { IsRequired = true },
        DataField.Year("year", "报告年度") with { IsRequired = true },
        DataField.Text("form", "报告格式") with { IsRequired = true },
        DataField.Text("row", "行") with { IsRequired = true, Values = Keys(definitions, d => d.Rows) },
        DataField.Text("row_label", "行的名称") with { IsRequired = true, Description = "格式中印制的名称，自外层至内层以“/”连接。" },
    ];

    private static IReadOnlyList<DataField> OneByOne(IReadOnlyList<TableDefinition> definitions) =>
    [
        DataField.Text("column", "列") with { IsRequired = true, Values = Keys(definitions, d => d.Columns) },
        DataField.Text("column_label", "列的名称") with { IsRequired = true },
        DataField.Text("unit", "单位") with { Description = "格式没有印制单位的为空。" },
        new DataField("value", "number", "数值") { Description = "没有填写或不适用的为空。" },
        new DataField("not_applicable", "boolean", "不适用") { IsRequired = true, Description = "报告中填“/”，表示本机关不涉及该项内容。" },
    ];

    private static IReadOnlyList<DataField> Across(IReadOnlyList<TableDefinition> definitions) =>
        [.. Keys(definitions, d => d.Columns).Select(key => Column([.. definitions.Where(d => d.Columns.IndexOf(key) >= 0)], key))];

    private static DataField Column(IReadOnlyList<TableDefinition> definitions, string key)
    {
        var kinds = definitions.SelectMany(d => d.Cells.Where(cell => d.ColumnHeader(cell).Key == key).Select(d.KindOf)).ToHashSet();
        var header = definitions[^1].Columns.Leaves.First(leaf => leaf.Key == key);
        return new DataField(key, kinds.Contains(NumberKind.Amount) ? "number" : "integer", header.Path)
        {
            Description = definitions[^1].Rows.Leaves.Select(row => row.Unit).Distinct().ToList() is [{ } unit] ? $"单位：{unit}" : null,
            IsNotNegative = !kinds.Contains(NumberKind.Change),
        };
    }

    private static IReadOnlyList<string> Keys(IReadOnlyList<TableDefinition> definitions, Func<TableDefinition, Axis> axis) =>
        [.. definitions.SelectMany(d => axis(d).Leaves.Select(leaf => leaf.Key)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<IReadOnlyList<string>> WideRows(Report report, FilledTable table, IReadOnlyList<DataField> columns)
    {
        var definition = table.Definition;
        string year = report.Year.ToString(CultureInfo.InvariantCulture);
        int[] places = [.. columns.Select(column => definition.Columns.IndexOf(column.Name))];
        for (int row = 0; row < definition.Rows.Leaves.Count; row++)
        {
            string[] values = Started(report, year, definition.Rows.Leaves[row], columns.Count);
            for (int i = 0; i < places.Length; i++)
                values[StartLength + i] = places[i] >= 0 && definition.IndexOf(row, places[i]) is var cell && definition.Exists(cell) ? PrintedFigure.Of(table, cell) : "";
            yield return values;
        }
    }

    private static IEnumerable<IReadOnlyList<string>> LongRows(Report report, FilledTable table)
    {
        string year = report.Year.ToString(CultureInfo.InvariantCulture);
        foreach (int cell in table.Definition.Cells)
        {
            var column = table.Definition.ColumnHeader(cell);
            bool notApplicable = table.State(cell) == CellState.NotApplicable;
            string[] values = Started(report, year, table.Definition.RowHeader(cell), LongLength);
            (values[StartLength], values[StartLength + 1], values[StartLength + 2]) = (column.Key, column.Label, column.Unit ?? "");
            (values[StartLength + 3], values[StartLength + 4]) = (notApplicable ? "" : PrintedFigure.Of(table, cell), notApplicable ? "true" : "false");
            yield return values;
        }
    }

    /// <summary>A row whose first values are there: a large site has a million of them.</summary>
    private static string[] Started(Report report, string year, Header row, int more)
    {
        string[] values = new string[StartLength + more];
        (values[0], values[1], values[2], values[3], values[4], values[5]) = (report.Agency.Slug, report.Agency.Name, year, report.Form.Id, row.Key, row.Path);
        return values;
    }
}
