using SiteBuilder.Rendering.Engine;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.OpenData;

/// <summary>The data of the whole site for reuse: one CSV file per statutory table over all agencies and years, and the package that describes them.</summary>
internal sealed class WholeSiteFiles
{
    private const string Csv = "csv"; // made where the site offers CSV

    private readonly Site site;
    private readonly PublishedReports published;
    private readonly IReadOnlyList<DataTable> figures;

    public WholeSiteFiles(Site site, PublishedReports published)
    {
        (this.site, this.published) = (site, published);
        bool isOffered = site.Settings.Downloads.Contains(Csv) && published.Agencies.Count > 0;
        figures = isOffered
            ? [.. site.Published.Select(r => r.Form).Distinct().OrderBy(form => form.FirstYear).ThenBy(form => form.Id, StringComparer.Ordinal)
                .SelectMany(form => form.Tables).GroupBy(table => table.Key).Select(revisions => FigureTable.Of(site, [.. revisions]))]
            : [];
        Tables = isOffered ? [AgenciesTable.Of(published), ReportsTable.Of(site), .. figures] : [];
    }

    /// <summary>Empty where the site offers no CSV or has no report.</summary>
    public IReadOnlyList<DataTable> Tables { get; }

    public IEnumerable<PlannedFile> Plan()
    {
        var all = ShownReports.Words(published.All); // no figure stands in them
        foreach (var table in Tables) yield return SingleFile.Poured(table.Route, MediaTypes.Csv, figures.Contains(table) ? ShownReports.Figures(published.All, table.Name) : all, table.Write);
        if (Tables.Count > 0) yield return new SingleFile(DataPackage.Route, MediaTypes.Json, () => MadeFile.Of(DataPackage.Of(site.Settings, Tables))) { MadeOf = all };
    }

    /// <summary>For the page of all reports: title, media type and address of each file; null where there is none.</summary>
    public View[]? Links() => Views.OrNone(Tables.Count == 0 ? [] : figures
        .Select(table => Link($"{table.Title}（CSV）", table.Route))
        .Append(Link("数据说明（datapackage.json）", DataPackage.Route)));

    private static View Link(string title, Route route) => new(("title", title), ("type", MediaTypes.Of(route.Path)), ("route", route));
}
