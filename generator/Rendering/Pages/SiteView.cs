using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Rendering.Formats;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The variable <c>site</c> of templates: who publishes, the navigation, the footer. Made once, shared by all pages.</summary>
internal static class SiteView
{
    /// <summary>The picture that shared links show, where the theme has one.</summary>
    private const string Picture = "share.png";

    public static View Of(Shell shell, Theme theme)
    {
        var settings = shell.Settings;
        return new(
            ("name", settings.Name),
            ("sections", shell.Navigation.Sections.Select(s => new View(("key", s.Key), ("name", s.Name), ("route", s.Route))).ToArray()),
            ("home", Navigation.Home),
            ("main_portal", settings.MainPortal),
            ("map", Navigation.SiteMap),
            ("search", shell.Navigation.Search),
            ("feed", AtomFeed.IsThere(shell) ? AtomFeed.Address : null),
            ("picture_url", theme.Assets.Find(Picture) is { } picture ? PageFrame.Url(settings, picture.Route) : null),
            ("superior_portals", Views.OrNone(settings.SuperiorPortals.Select(p => new View(("text", p.Text), ("url", p.Url))))),
            ("organiser", settings.Organiser),
            ("undertaker", settings.Undertaker),
            ("address", settings.Address),
            ("phone", settings.Phone),
            ("email", settings.Email),
            ("id_code", settings.IdCode),
            ("icp", settings.Icp),
            ("police", Police(settings.Police)),
            ("badge_url", settings.ConacId is not { } id ? null : $"https://bszs.conac.cn/sitename?method=show&id={Uri.EscapeDataString(id)}"));
    }

    private static View? Police(PoliceRecord? record) => record is null ? null : new View(
        ("text", record.Text),
        ("url", $"https://beian.mps.gov.cn/#/query/webSearch?code={Uri.EscapeDataString(record.Code)}"));
}

/// <summary>Lists for templates.</summary>
internal static class Views
{
    /// <summary>The list, or null where it is empty: a template asks with <c>if</c> and prints no empty frame.</summary>
    public static T[]? OrNone<T>(IEnumerable<T> items) => items.ToArray() is { Length: > 0 } list ? list : null;
}
