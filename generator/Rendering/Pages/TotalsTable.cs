using SiteBuilder.Checks.WholeSite;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Comparisons;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>One statutory table of the district as templates see it: its lines with both figures, and for each row who contributed to its cells.</summary>
/// <param name="sums">The table, added up.</param>
/// <param name="isComplete">False while agencies are missing: the government's figures cannot be held against the sum.</param>
/// <param name="file">All contributions as a file; null where none is offered.</param>
internal sealed class TotalsTable(SummedTable sums, bool isComplete, Route? file)
{
    private const int Most = 40; // agencies beneath a row; of more the largest stand there, so that the page does not grow with the district
    private const int Largest = 30;

    private TableDefinition Table => sums.Definition;

    /// <summary>How many of the government's figures could be held against a sum.</summary>
    public int Judged => Table.Cells.Count(c => Agrees(c) is not null);

    /// <summary>How many of these are not the sum, documents apart.</summary>
    public int Different => Table.Cells.Count(c => Agrees(c) is false && !sums.CountsDocuments(c));

    /// <summary>Documents that are not the sum, as joint ones make it.</summary>
    public int DifferentDocuments => Table.Cells.Count(c => Agrees(c) is false && sums.CountsDocuments(c));

    public View View()
    {
        var lines = ComparedTable.LinesOf(Table);
        return new View(
            ("key", Table.Key),
            ("caption", $"{Table.Name}　{Table.Caption}"),
            ("groups", LineGroups.Of(lines).Select(g => new View(
                ("heading", g.Heading),
                ("rows", g.Lines.Select(i => Line(lines[i])).ToArray()))).ToArray()),
            ("file", file),
            ("details", Views.OrNone(Enumerable.Range(0, Table.Rows.Leaves.Count).Select(Detail).OfType<View>())));
    }

    private View Line(ComparedLine line)
    {
        int cell = Table.IndexOf(line.Row, line.Column), row = Table.RowOf(cell);
        return new View(
            ("label", line.Label),
            ("detail", Contributes(row) ? DetailId(row) : null),
            ("stated", sums.Stated?[cell] is { } stated ? Digits.Text(stated) : "—"),
            ("sum", Digits.Text(sums.Sum(cell))),
            ("verdict", Verdict(cell)),
            ("differs", Agrees(cell) is false),
            ("parts_differ", Columns(row).Any(c => Agrees(c) is false)));
    }

    private bool? Agrees(int cell) => isComplete ? sums.Agrees(cell) : null;

    private string Verdict(int cell)
    {
        if (sums.Stated?[cell] is not { } stated || Agrees(cell) is not { } agrees) return "—";
        if (agrees) return "一致";
        decimal difference = stated - sums.Sum(cell);
        return $"{(difference > 0 ? "多" : "少")}{Digits.Text(Math.Abs(difference))}";
    }

    /// <summary>Who contributed to the cells of a row, or null where nobody did.</summary>
    private View? Detail(int row)
    {
        if (!Contributes(row)) return null;
        var columns = Columns(row).ToList();
        int main = columns.FindLast(c => Table.ColumnHeader(c).Computed) is var total and > 0 ? total : columns[0];
        var members = sums.Members.Where(m => columns.Any(c => m.Table[c] is not (null or 0)))
            .OrderByDescending(m => m.Table[main] ?? 0).ToList();
        var shown = members.Count > Most ? members[..Largest] : members;
        return new View(
            ("id", DetailId(row)),
            ("label", Table.Rows.Leaves[row].Path.Replace("/", "：", StringComparison.Ordinal)),
            ("count", members.Count),
            ("columns", columns.Select(c => Table.ColumnHeader(c).Label).ToArray()),
            ("rows", shown.Select(m => new View(
                ("name", m.Report.Agency.ShortName),
                ("figures", columns.Select(c => Figure(m.Table, c)).ToArray()))).ToArray()),
            ("rest", Rest(members[shown.Count..], columns)),
            ("sums", columns.Select(c => Digits.Text(sums.Sum(c))).ToArray()),
            ("stated", sums.Stated is { } stated ? columns.Select(c => Figure(stated, c)).ToArray() : null));
    }

    /// <summary>The agencies that are not shown one by one.</summary>
    private static View? Rest(List<(Report Report, FilledTable Table)> others, List<int> columns) => others.Count == 0 ? null : new View(
        ("count", others.Count),
        ("figures", columns.Select(c => Digits.Text(others.Sum(m => m.Table[c] ?? 0))).ToArray()));

    private bool Contributes(int row) => Columns(row).Any(c => sums.Members.Any(m => m.Table[c] is not (null or 0)));

    private IEnumerable<int> Columns(int row) =>
        Enumerable.Range(0, Table.Columns.Leaves.Count).Select(c => Table.IndexOf(row, c)).Where(Table.Exists);

    private string DetailId(int row) => $"{Table.Key}-{Table.Rows.Leaves[row].Key}";

    private static string Figure(FilledTable table, int cell) => Checks.RenderedPages.PrintedFigure.Of(table, cell) is { Length: > 0 } text ? text : "—";
}
