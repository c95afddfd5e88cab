using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Comparisons;

/// <summary>
/// A statutory table in lines, so that several reports stand side by side. Tables of the same shape in several revisions
/// become one: lines are joined by their keys, in the order of the newest. Tables of blocks count other things in each
/// revision and stay apart.
/// </summary>
internal sealed class ComparedTable
{
    /// <summary>Where the form of a report has no such line.</summary>
    public const string NotInForm = "—";

    private const string Blank = "空白";
    private readonly IReadOnlyDictionary<TableDefinition, int[]> cells;

    private ComparedTable(IReadOnlyList<TableDefinition> definitions, string caption)
    {
        Newest = definitions[0];
        Caption = caption;
        Lines = definitions.Select(LinesOf).Aggregate(Joined);
        cells = definitions.ToDictionary(d => d, d => Lines.Select(line => d.IndexOf(line.Row, line.Column)).ToArray());
    }

    public TableDefinition Newest { get; }

    /// <summary>Its name and caption; with the years of its form where another form has a table of its own.</summary>
    public string Caption { get; }

    public IReadOnlyList<ComparedLine> Lines { get; }

    /// <summary>True where several revisions with different lines were joined.</summary>
    public bool HasGaps => cells.Values.Any(c => c.Contains(-1));

    /// <summary>The tables of all forms that the reports use, in the order of the newest form.</summary>
    public static IReadOnlyList<ComparedTable> Of(IEnumerable<Report> reports)
    {
        var forms = reports.Select(r => r.Form).Distinct().OrderByDescending(f => f.FirstYear);
        var tables = new List<ComparedTable>();
        foreach (var sameKey in forms.SelectMany(f => f.Tables.Select(t => (Form: f, Table: t))).GroupBy(x => x.Table.Key).ToList())
        {
            var shapes = sameKey.GroupBy(x => x.Table.Layout == TableLayout.Blocks ? (object)x.Table : x.Table.Layout).ToList();
            tables.AddRange(shapes.Select(shape => new ComparedTable([.. shape.Select(x => x.Table)], Said(shape.First(), shapes.Count > 1))));
        }
        return tables;
    }

    /// <summary>True where the report has this table.</summary>
    public bool Covers(Report report) => report.Form.Tables.Any(cells.ContainsKey);

    /// <summary>The figure of a line as printed: digits, <c>/</c> where it does not apply, a dash where the form has no such line.</summary>
    /// <param name="table">This table of a report; null where it has none.</param>
    /// <param name="line">Its place among the lines.</param>
    public string Print(FilledTable? table, int line)
    {
        if (table is null) return Blank;
        int cell = cells[table.Definition][line];
        if (cell < 0) return NotInForm;
        return PrintedFigure.Of(table, cell) is { Length: > 0 } text ? text : Blank;
    }

    private static string Said((Form Form, TableDefinition Table) newest, bool withYears)
    {
        string years = !withYears ? "" : newest.Form.LastYear is { } last ? $"（{newest.Form.FirstYear}年至{last}年格式）" : $"（{newest.Form.FirstYear}年起格式）";
        return $"{newest.Table.Name}　{newest.Table.Caption}{years}";
    }

    /// <summary>In a grid the totals stand for their rows; elsewhere every cell is a line.</summary>
    public static List<ComparedLine> LinesOf(TableDefinition table)
    {
        bool totals = table.Layout == TableLayout.Grid && table.Columns.Leaves.Any(c => c.Computed);
        return [.. table.Cells.Where(cell => !totals || table.ColumnHeader(cell).Computed).Select(cell => Line(table, cell))];
    }

    private static ComparedLine Line(TableDefinition table, int cell)
    {
        var (row, column) = (table.RowHeader(cell), table.ColumnHeader(cell));
        var (group, label) = table.Layout switch
        {
            TableLayout.Wide => (row.Path.Replace("/", "：", StringComparison.Ordinal), column.Label),
            TableLayout.Blocks => (row.Parent?.Label, $"{row.Label}：{column.Label}"),
            _ => (row.Parent?.Label, row.Label),
        };
        return new ComparedLine(group, label, row.Key, column.Key);
    }

    /// <summary>The lines of the newer form, and each line that only the older one has before the line that follows it there: what was split up stands after its parts.</summary>
    private static List<ComparedLine> Joined(List<ComparedLine> newer, List<ComparedLine> older)
    {
        int at = newer.Count;
        for (int i = older.Count - 1; i >= 0; i--)
        {
            int found = newer.FindIndex(older[i].IsSameFigure);
            if (found < 0) newer.Insert(at, older[i]);
            else at = found;
        }
        return newer;
    }
}
