using SiteBuilder.Forms;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Comparisons;

/// <summary>Comparisons as templates see them.</summary>
internal static class ComparisonView
{
    /// <summary>Figures go down, reports across: for the years of one agency.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The reports.</param>
    /// <param name="figures">This table of each of them; null where it has none.</param>
    public static View ByLine(ComparedTable table, IReadOnlyList<View> columns, IReadOnlyList<FilledTable?> figures) => new(
        ("key", table.Newest.Key),
        ("caption", table.Caption),
        ("columns", columns.ToArray()),
        ("gaps", table.HasGaps),
        ("groups", LineGroups.Of(table.Lines).Select(g => new View(
            ("heading", g.Heading),
            ("rows", g.Lines.Select(line => new View(
                ("label", table.Lines[line].Label),
                ("figures", figures.Select(f => table.Print(f, line)).ToArray()))).ToArray()))).ToArray()));

    /// <summary>Reports go down, figures across: for the agencies of a year.</summary>
    /// <param name="table">The table.</param>
    /// <param name="groups">The reports by the kind of their agency.</param>
    public static View ByReport(ComparedTable table, IReadOnlyList<ReportGroup> groups) => new(
        ("key", table.Newest.Key),
        ("caption", table.Caption),
        ("width", table.Lines.Count + 1),
        ("head", Head(table).ToArray()),
        ("lines", LineGroups.Of(table.Lines).Where(g => g.Heading is not null).SelectMany(g => g.Lines).Select(line => table.Lines[line].Label).ToArray()),
        ("groups", groups.Select(g => new View(
            ("kind", g.Kind),
            ("style", g.Style),
            ("rows", g.Reports.Select(report => new View(
                ("name", report.Agency.ShortName),
                ("route", report.Route),
                ("figures", Figures(table, report))))))).ToArray()));

    private static string[] Figures(ComparedTable table, Report report)
    {
        var figures = report.Table(table.Newest.Key);
        return [.. Enumerable.Range(0, table.Lines.Count).Select(line => table.Print(figures, line))];
    }

    /// <summary>The first row of the header: headings over their lines, and lines that stand for themselves over both rows.</summary>
    private static IEnumerable<View> Head(ComparedTable table)
    {
        foreach (var group in LineGroups.Of(table.Lines))
        {
            if (group.Heading is { } heading) yield return new View(("label", heading), ("columns", group.Lines.Count), ("rows", 1));
            else
            {
                foreach (int line in group.Lines) yield return new View(("label", table.Lines[line].Label), ("columns", 1), ("rows", 2));
            }
        }
    }
}
