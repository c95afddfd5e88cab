using SiteBuilder.Checks.WholeSite;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Pages;

/// <summary>网站地图: every column with its pages, every agency with its years.</summary>
/// <param name="shell">What all pages share.</param>
/// <param name="districts">The years for which there are sums.</param>
internal sealed class SiteMapPage(Shell shell, IReadOnlyDictionary<int, DistrictYear> districts)
{
    private const string Title = "网站地图";

    public PlannedFile Plan()
    {
        var frame = new PageFrame(Navigation.SiteMap, Title, shell.Meta().Describe($"{shell.Settings.Name}{Title}"))
        {
            Above = Trail.ToHome,
            Shows = ShownReports.Listed(shell.Published.All),
        };
        return shell.Page("sitemap", frame, () => ("map", View()));
    }

    private View View() => new(
        ("sections", Views.OrNone(shell.Navigation.Sections.Select(Section))),
        ("years", Views.OrNone(shell.Published.Years.Select(year => new View(
            ("year", year),
            ("route", YearPage.RouteOf(year)),
            ("compare", YearComparePage.HasOne(shell.Published.In(year)) ? YearComparePage.RouteOf(year) : (object?)null),
            ("totals", districts.ContainsKey(year) ? TotalsPage.RouteOf(year) : (object?)null))))),
        ("checks", shell.Published.All.Count > 0 ? ChecksPage.Route : (object?)null),
        ("agencies", Views.OrNone(shell.Published.Agencies.Select(agency => new View(
            ("name", agency.ShortName),
            ("route", AgencyPage.RouteOf(agency)),
            ("compare", AgencyComparePage.HasOne(shell.Published.Of(agency)) ? AgencyComparePage.RouteOf(agency) : (object?)null),
            ("reports", shell.Published.Of(agency).Select(ReportLine.Of).ToArray()))))));

    private View Section(Section section) => new(
        ("name", section.Name),
        ("route", section.Route),
        ("pages", Views.OrNone(shell.Site.Pages
            .Where(p => !p.IsHome && p.Route != section.Route && Navigation.KeyOf(p) == section.Key)
            .Select(p => new View(("title", p.Title), ("route", p.Route))))));
}
