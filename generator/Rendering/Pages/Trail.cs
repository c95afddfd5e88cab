using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The beginning of a breadcrumb: the home page, then the column.</summary>
internal static class Trail
{
    public const string Home = "首页";

    public static IReadOnlyList<(string Text, Route Route)> ToHome { get; } = [(Home, Navigation.Home)];

    public static IReadOnlyList<(string Text, Route Route)> To(Shell shell, string section) =>
        shell.Navigation.Find(section) is { } found ? [.. ToHome, (found.Name, found.Route)] : ToHome;
}
