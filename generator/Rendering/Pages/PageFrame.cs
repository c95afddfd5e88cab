using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>What every page has around its content: title, breadcrumb, META, its place in the navigation.</summary>
/// <param name="Route">The address of the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Meta">META tags.</param>
internal sealed record PageFrame(Route Route, string Title, Metadata Meta)
{
    /// <summary>The column that the navigation marks; empty where it marks none.</summary>
    public string Section { get; init; } = "";

    /// <summary>From the home page down, without this page itself.</summary>
    public IReadOnlyList<(string Text, Route Route)> Above { get; init; } = [];

    /// <summary>The last word of the breadcrumb, where it is shorter than the title.</summary>
    public string? Here { get; init; }

    /// <summary>The file of the content folder that the page is made of: where findings about the page stand.</summary>
    public string Source { get; init; } = "site.yml";

    /// <summary>The report whose page this is, so that its figures can be counted; null for every other page.</summary>
    public Report? Report { get; init; }

    /// <summary>The reports that the page shows.</summary>
    public ShownReports Shows { get; init; } = ShownReports.None;

    /// <summary>Style sheets of the theme that pages of this kind need besides the common one.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>The files that the page offers for download, for the description that machines read.</summary>
    public IReadOnlyList<Route> Downloads { get; init; } = [];

    /// <summary>True where editors may have written links in its text.</summary>
    public bool MayLead { get; init; }

    /// <summary>The links that editors wrote in its text.</summary>
    public Func<IReadOnlyList<WrittenLink>> Written { get; init; } = static () => [];

    public bool IsHome => Route == Navigation.Home;

    /// <summary>The variable <c>page</c> of templates.</summary>
    /// <param name="settings">Who publishes, and where.</param>
    /// <param name="kind">The layout: pages of a kind look the same, and style sheets and tests tell kinds apart by it.</param>
    public View View(SiteSettings settings, string kind) => new(
        ("kind", kind),
        ("styles", Styles.ToArray()),
        ("title", Title),
        ("window_title", Title == settings.Name ? Title : $"{Title}_{settings.Name}"),
        ("section", Section),
        ("is_home", IsHome),
        ("above", Above.Select(a => new View(("text", a.Text), ("route", a.Route))).ToArray()),
        ("here", Here ?? Title),
        ("url", Url(settings, Route)),
        ("description", Meta.Description),
        ("meta", Meta.Tags),
        ("published_at", Meta.Content?.Published is { } time ? Dates.Moment(time, settings.TimeZone) : null),
        ("json_ld", JsonLd.Of(settings, this)));

    /// <summary>The public address: <c>https://host/base/reports/a/2020/</c>.</summary>
    public static string Url(SiteSettings settings, Route route) => $"{settings.Origin}/{PageAddress.Encode(route.Public)}";
}
