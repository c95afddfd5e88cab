using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>A page that the editors wrote (指南, 制度 …), with the other pages of its column.</summary>
internal sealed class EditorPage(Shell shell)
{
    public PlannedFile Plan(Page page)
    {
        string key = Navigation.KeyOf(page);
        var section = shell.Navigation.Find(key);
        var matter = page.Parsed.Matter;
        string? description = section?.Column?.Description;
        var article = new Article(page.Title, matter.Published, matter.Source ?? shell.Settings.Name, PageFrame.Url(shell.Settings, page.Route));
        var frame = new PageFrame(page.Route, page.Title, shell.Meta(key).Article(article).Describe(description))
        {
            Section = key,
            Source = page.Parsed.File,
            MayLead = page.Parsed.Narrative.MayLead,
            Written = () => Links(page).In(page.Parsed.Narrative),
            Above = section is null || section.Route == page.Route ? Trail.ToHome : Trail.To(shell, key),
        };
        return shell.Page("page", frame, () => ("text", View(page, key)));
    }

    public static ContentLinks Links(Page page) => new(page.Route, page.Parsed.File);

    private View View(Page page, string key) => new(
        ("published", Dates.Minute(page.Parsed.Matter.Published)),
        ("source", page.Parsed.Matter.Source),
        ("body", new NarrativeHtml(page.Parsed.Narrative, Links(page), shell.Settings.Domain, b => b.Source).Whole()),
        ("siblings", Views.OrNone(shell.Site.Pages.Where(p => !p.IsHome && p != page && Navigation.KeyOf(p) == key)
            .Select(p => new View(("title", p.Title), ("route", p.Route))))));
}
