using SiteBuilder.Content;
using SiteBuilder.Rendering.Comparisons;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Rendering.OpenData;

namespace SiteBuilder.Rendering.Pages;

/// <summary>Agencies × years: where a final report is there is a link to it, else a dash; by kind of agency, with counts.</summary>
internal sealed class AgenciesPage(Shell shell, WholeSiteFiles data)
{
    /// <summary>From so many years on a reader may choose to see the latest alone.</summary>
    private const int ManyYears = 6;

    public PlannedFile Plan()
    {
        var section = shell.Navigation.Find(Navigation.Reports)!;
        var frame = new PageFrame(section.Route, section.Name, shell.Meta().Column(section).Describe(section.Column?.Description ?? section.Name))
        {
            Section = Navigation.Reports,
            Above = Trail.ToHome,
            Styles = DataPages.Styles,
            Shows = ShownReports.Listed(shell.Published.All),
        };
        return shell.Page("reports", frame, () => ("reports", View()));
    }

    private View View() => new(
        ("agency_count", shell.Published.Agencies.Count),
        ("data", data.Links()),
        ("count", shell.Published.All.Count),
        ("years", shell.Published.Years.Select(year => new View(
            ("year", year), ("route", YearPage.RouteOf(year)), ("count", shell.Published.In(year).Count))).ToArray()),
        ("kinds", KindFilter.Of(shell.Published.Agencies)),
        ("many_years", shell.Published.Years.Count >= ManyYears),
        ("groups", shell.Published.Agencies.GroupBy(a => a.Kind).OrderBy(g => g.Key).Select(g => new View(
            ("kind", g.First().KindName),
            ("style", ReportGroup.StyleOf(g.Key)),
            ("count", g.Count()),
            ("reports", g.Sum(a => shell.Published.Of(a).Count)),
            ("agencies", g.Select(Line).ToArray()))).ToArray()),
        ("checks", ChecksPage.Route));

    private View Line(Agency agency)
    {
        var reports = shell.Published.Of(agency).ToDictionary(r => r.Year);
        return new View(
            ("name", agency.ShortName),
            ("route", AgencyPage.RouteOf(agency)),
            ("years", shell.Published.Years.Select(year => new View(
                ("year", year),
                ("report", reports.TryGetValue(year, out var report) ? ReportLine.Of(report) : null))).ToArray()));
    }
}
