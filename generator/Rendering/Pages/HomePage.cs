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
        };
        return shell.Page("home", frame, () => ("home", new View(
            ("body", page is null ? null : new NarrativeHtml(page.Parsed.Narrative, new ContentLinks(page.Route, page.Parsed.File), b => b.Source).Whole()),
            ("latest", Views.OrNone(shell.Published.Latest().Take(Latest).Select(ReportLine.Of))),
            ("all_reports", shell.Navigation.Find(Navigation.Reports)?.Route),
            ("sections", Views.OrNone(shell.Navigation.Sections.Select(s => new View(
                ("name", s.Name), ("route", s.Route), ("description", s.Column?.Description))))))));
    }
}
