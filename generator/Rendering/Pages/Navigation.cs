using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>A column (栏目) in the navigation: only columns that have something to show are there.</summary>
/// <param name="Key">What a page says to be marked as standing in this column.</param>
internal sealed record Section(string Key, string Name, Route Route, Column? Column);

/// <summary>The columns of the site: the statutory ones in their order, then others as the settings list them, then pages that belong to none.</summary>
internal sealed class Navigation
{
    public const string Reports = "reports";
    private const string ReportsName = "政府信息公开年报";
    private readonly List<Section> sections = [];

    public Navigation(Site site)
    {
        bool hasReports = site.Published.Any();
        var pages = site.Pages.Where(p => !p.IsHome).ToList();
        foreach (var column in site.Settings.Columns.Values)
        {
            if (column.Slug == Reports && hasReports) sections.Add(new(Reports, column.Name, AllReports, column));
            else if (pages.Find(p => KeyOf(p) == column.Slug) is { } page) sections.Add(new(column.Slug, column.Name, page.Route, column));
        }
        foreach (var page in pages)
        {
            string key = KeyOf(page);
            if (Find(key) is null) sections.Add(new(key, page.Title, page.Route, null));
        }
        if (hasReports && Find(Reports) is null) sections.Add(new(Reports, ReportsName, AllReports, null));
        Sections = [.. sections.OrderBy(Place)];
        if (hasReports || site.Pages.Count > 0) Search = Route.Page("search");
    }

    public static Route AllReports { get; } = Route.Page(Reports);

    public static Route SiteMap { get; } = Route.Page("sitemap");

    public static Route Home { get; } = Route.Page("");

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>检索; null where there is nothing to be found.</summary>
    public Route? Search { get; }

    public Section? Find(string key) => sections.Find(s => s.Key == key);

    /// <summary>The order in which government portals have them: 指南, 制度, 法定主动公开内容, 年报, then 依申请公开, then all others as they come.</summary>
    private static int Place(Section section) => section switch
    {
        { Key: Reports } => 3,
        { Name: var name } when name.EndsWith("信息公开指南", StringComparison.Ordinal) => 0,
        { Name: var name } when name.EndsWith("信息公开制度", StringComparison.Ordinal) => 1,
        { Name: var name } when name.StartsWith("法定主动公开", StringComparison.Ordinal) => 2,
        { Name: var name } when name.Contains("依申请公开", StringComparison.Ordinal) => 4,
        _ => 5,
    };

    /// <summary>The column of a page: the one that it names, else the folder in which it lies.</summary>
    public static string KeyOf(Page page) => page.Parsed.Matter.Column ?? page.Route.Path.Split('/')[0];
}
