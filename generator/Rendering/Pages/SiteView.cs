using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The variable <c>site</c> of templates: who publishes, the navigation, the footer. Made once, shared by all pages.</summary>
internal static class SiteView
{
    public static View Of(SiteSettings settings, Navigation navigation) => new(
        ("name", settings.Name),
        ("sections", navigation.Sections.Select(s => new View(("key", s.Key), ("name", s.Name), ("route", s.Route))).ToArray()),
        ("home", Navigation.Home),
        ("map", Navigation.SiteMap),
        ("search", null),
        ("superior_portals", Views.OrNone(settings.SuperiorPortals.Select(p => new View(("text", p.Text), ("url", p.Url))))),
        ("organiser", settings.Organiser),
        ("undertaker", settings.Undertaker),
        ("address", settings.Address),
        ("phone", settings.Phone),
        ("email", settings.Email),
        ("id_code", settings.IdCode),
        ("icp", settings.Icp),
        ("police", settings.Police is not { } police ? null : new View(
            ("text", police.Text),
            ("url", $"https://beian.mps.gov.cn/#/query/webSearch?code={Uri.EscapeDataString(police.Code)}"))),
        ("badge_url", settings.ConacId is not { } id ? null : $"https://bszs.conac.cn/sitename?method=show&id={Uri.EscapeDataString(id)}"));
}

/// <summary>Lists for templates.</summary>
internal static class Views
{
    /// <summary>The list, or null where it is empty: a template asks with <c>if</c> and prints no empty frame.</summary>
    public static T[]? OrNone<T>(IEnumerable<T> items) => items.ToArray() is { Length: > 0 } list ? list : null;
}
