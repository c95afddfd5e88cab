using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The home page: the editors' text, the latest reports, the columns.</summary>
internal sealed class HomePage(Shell shell)
{
    private const int Latest = 10;

    public PlannedFile Plan()
    {
        var page = shell.Site.Pages.FirstOrDefault(p => p.IsHome);
        string title = page?.Title ?? shell.Settings.Name;
        var column = new Column("", Trail.Home, $"{shell.Settings.Name}{title}", $"{shell.Settings.Name};{title}", Trail.Home);
        var frame = new PageFrame(Navigation.Home, title, shell.Meta().Column(Trail.Home, column).Describe(column.Description))
        {
            Source = page?.Parsed.File ?? "site.yml",
            MayLead = page?.Parsed.Narrative.MayLead == true,
            Written = page is null ? static () => [] : () => EditorPage.Links(page).In(page.Parsed.Narrative),
            Styles = DataPages.Styles,
            Shows = new ShownReports(shell.Published.District, shell.Published.All),
        };
        return shell.Page("home", frame, () => ("home", new View(
            ("body", page is null ? null : new NarrativeHtml(page.Parsed.Narrative, EditorPage.Links(page), shell.Settings.Domain, b => b.Source).Whole()),
            ("latest", Views.OrNone(shell.Published.Latest().Take(Latest).Select(ReportLine.Of))),
            ("all_reports", shell.Navigation.Find(Navigation.Reports)?.Route),
            ("checks", shell.Published.All.Count > 0 ? ChecksPage.Route : (object?)null),
            ("district", District()),
            ("sections", Views.OrNone(shell.Navigation.Sections.Select(s => new View(
                ("name", s.Name), ("route", s.Route), ("description", s.Column?.Description))))))));
    }

    /// <summary>The latest report of the government: the key figures of the district, and how its requests went over the years.</summary>
    private View? District()
    {
        if (shell.Published.District is not [var latest, ..] || KeyFigures.Of(latest, headlines: false) is not { } figures) return null;
        return new View(
            ("report", ReportLine.Of(latest)),
            ("figures", figures),
            ("chart", ReportPictures.Of(shell.Published.District)?[0]),
            ("year", YearPage.RouteOf(latest.Year)),
            ("trends", AgencyPage.RouteOf(latest.Agency)));
    }
}
