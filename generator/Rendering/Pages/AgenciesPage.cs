using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Rendering.OpenData;

namespace SiteBuilder.Rendering.Pages;

/// <summary>Agencies × years: where a final report is there is a link to it, else a dash.</summary>
internal sealed class AgenciesPage(Shell shell, WholeSiteFiles data)
{
    public PlannedFile Plan()
    {
        var section = shell.Navigation.Find(Navigation.Reports)!;
        var frame = new PageFrame(section.Route, section.Name, shell.Meta().Column(section).Describe(section.Column?.Description ?? section.Name))
        {
            Section = Navigation.Reports,
            Above = Trail.ToHome,
        };
        return shell.Page("reports", frame, () => ("reports", View()));
    }

    private View View() => new(
        ("years", shell.Published.Years.ToArray()),
        ("data", data.Links()),
        ("groups", shell.Published.Agencies.GroupBy(a => a.Kind).OrderBy(g => g.Key).Select(g => new View(
            ("kind", g.First().KindName),
            ("agencies", g.Select(Line).ToArray()))).ToArray()));

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
