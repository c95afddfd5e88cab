using SiteBuilder.Forms;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The key figures of reports; which these are stands in the form. The same name in several forms is one row.</summary>
internal static class KeyFigures
{
    /// <summary>Key figures × reports, or null where the forms name none.</summary>
    /// <param name="reports">Of one agency, the newest first.</param>
    public static View? Table(IReadOnlyList<Report> reports)
    {
        var read = reports.Select(r => (r.Form, r.Tables)).ToList();
        var rows = Names(reports.Select(r => r.Form), _ => true).Select(m => new View(
            ("name", m.Name),
            ("unit", UnitOrNone(m)),
            ("figures", read.Select(r => Find(r.Form, m.Name) is { } measure ? measure.Print(r.Tables) : "—").ToArray())));
        return Views.OrNone(rows) is { } list
            ? new View(("columns", reports.Select(ReportLine.Of).ToArray()), ("rows", list))
            : null;
    }

    /// <summary>The key figures of one report, each with its name and unit, or null.</summary>
    public static View[]? Of(Report report, bool headlines)
    {
        var tables = report.Tables;
        return Views.OrNone(report.Form.KeyFigures.Where(m => m.IsHeadline || !headlines).Select(m => new View(
            ("name", m.Name), ("unit", UnitOrNone(m)), ("figure", m.Print(tables)))));
    }

    /// <summary>Headline measures of the forms, the newest form's first.</summary>
    public static IReadOnlyList<Measure> Headlines(IEnumerable<Report> reports) => Names(reports.Select(r => r.Form), m => m.IsHeadline);

    public static Measure? Find(Form form, string name) => form.KeyFigures.FirstOrDefault(m => m.Name == name);

    /// <summary>The unit where it must be said; a share carries its own sign.</summary>
    public static string? UnitOrNone(Measure measure) => measure.Unit.Length == 0 || measure.Unit == Measure.Percent ? null : measure.Unit;

    private static List<Measure> Names(IEnumerable<Form> forms, Func<Measure, bool> wanted) =>
        [.. forms.Distinct().OrderByDescending(f => f.FirstYear).SelectMany(f => f.KeyFigures).Where(wanted).DistinctBy(m => m.Name)];
}
