using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Pages;

/// <summary>网站地图: every column with its pages, every agency with its years.</summary>
internal sealed class SiteMapPage(Shell shell)
{
    private const string Title = "网站地图";

    public PlannedFile Plan()
    {
        var frame = new PageFrame(Navigation.SiteMap, Title, shell.Meta().Describe($"{shell.Settings.Name}{Title}")) { Above = Trail.ToHome };
        return shell.Page("sitemap", frame, () => ("map", View()));
    }

    private View View() => new(
        ("sections", Views.OrNone(shell.Navigation.Sections.Select(Section))),
        ("agencies", Views.OrNone(shell.Published.Agencies.Select(agency => new View(
            ("name", agency.ShortName),
            ("route", AgencyPage.RouteOf(agency)),
            ("reports", shell.Published.Of(agency).Select(ReportLine.Of).ToArray()))))));

    private View Section(Section section) => new(
        ("name", section.Name),
        ("route", section.Route),
        ("pages", Views.OrNone(shell.Site.Pages
            .Where(p => !p.IsHome && p.Route != section.Route && Navigation.KeyOf(p) == section.Key)
            .Select(p => new View(("title", p.Title), ("route", p.Route))))));
}
