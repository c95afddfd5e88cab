using SiteBuilder.Checks;
using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>What all pages of a site share: the theme, the navigation, the footer. Used from many threads; nothing in it changes once the files are planned.</summary>
internal sealed class Shell
{
    private readonly PageRenderer renderer;
    private readonly View siteView;

    public Shell(CheckedSite checkedSite, Theme theme)
    {
        Checked = checkedSite;
        Navigation = new Navigation(Site);
        Published = new PublishedReports(Site);
        renderer = new PageRenderer(theme);
        siteView = SiteView.Of(this, theme);
    }

    /// <summary>The site and what was found in it.</summary>
    public CheckedSite Checked { get; }

    public Site Site => Checked.Site;

    public SiteSettings Settings => Site.Settings;

    public Navigation Navigation { get; }

    public PublishedReports Published { get; }

    /// <summary>What links lead to.</summary>
    public PlannedAddresses Addresses { get; } = new();

    /// <summary>A page whose links are relative.</summary>
    public PlannedFile Page(string layout, PageFrame frame, Func<(string, object?)> content) =>
        Page(layout, frame, PageAddress.Relative(frame.Route), content);

    /// <summary>A page whose links are written as <paramref name="address"/> says.</summary>
    public PlannedFile Page(string layout, PageFrame frame, PageAddress address, Func<(string, object?)> content) =>
        new SingleFile(frame.Route, MediaTypes.Html, () => Make(layout, frame, address, content()))
        {
            MadeOf = frame.Shows,
            AsPage = new LinkedPage(frame.Route, layout, frame.Written) { MayLead = frame.MayLead },
            LedTo = Addresses,
        };

    /// <summary>The finished page, whose links are relative.</summary>
    public MadeFile Make(string layout, PageFrame frame, (string, object?) content) => Make(layout, frame, PageAddress.Relative(frame.Route), content);

    /// <summary>Renders a page and checks the finished bytes: no page goes unchecked.</summary>
    private MadeFile Make(string layout, PageFrame frame, PageAddress address, (string, object?) content)
    {
        var made = renderer.Render(layout, address, new View(("site", siteView), ("page", frame.View(Settings, layout)), content));
        if (made.Findings.Count > 0) return made;
        var page = new RenderedPage(made.Bytes, frame.Source, Settings) { Report = frame.Report, IsHome = frame.IsHome };
        return made with { Findings = page.Check() };
    }

    /// <summary>META with the site tags, to be gone on with.</summary>
    public Metadata Meta() => new(Settings);

    /// <summary>META of a page of a column: the tags of the site and of the column, where the page has one.</summary>
    public Metadata Meta(string section) => Navigation.Find(section) is { } found ? Meta().Column(found) : Meta();
}
