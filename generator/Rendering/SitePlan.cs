using SiteBuilder.Checks;
using SiteBuilder.Checks.WholeSite;
using SiteBuilder.Content;
using SiteBuilder.Rendering.Formats;
using SiteBuilder.Rendering.OpenData;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Rendering.Search;
using SiteBuilder.Rendering.Tables;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering;

/// <summary>How much of the site is made.</summary>
internal enum PlanScope
{
    /// <summary>Every page, download, attachment and asset.</summary>
    WholeSite,

    /// <summary>The pages of the reports alone, and what they are laid out with.</summary>
    ReportPages,
}

/// <summary>Every file that a site will have, in ordinal order of address. Nothing is rendered yet; each file is made when asked for.</summary>
internal static class SitePlan
{
    public static PlannedFiles Of(CheckedSite checkedSite, Theme theme, PlanScope scope = PlanScope.WholeSite)
    {
        var site = checkedSite.Site;
        var shell = new Shell(checkedSite, theme);
        var formats = ReportFormat.Of(site.Settings);
        var reportPage = new ReportPage(shell, new PrintedForms(site.Published.Select(r => r.Form).Distinct()), formats);
        var files = new List<PlannedFile>();
        files.AddRange(theme.Assets.All.Select(a => new SingleFile(a.Route, a.MediaType, () => MadeFile.Of(a.Bytes))));
        files.AddRange(site.Published.Select(report => reportPage.Plan(report, shell.Published.ShownBy(report))));
        if (scope == PlanScope.WholeSite)
        {
            var kinds = new Dictionary<string, DownloadKind>(StringComparer.Ordinal); // no two formats make a file of one name
            files.AddRange(site.Published.SelectMany(report => Beside(report, shell.Published.ShownBy(report), site, formats, kinds)));
            var data = new WholeSiteFiles(site, shell.Published);
            files.AddRange(data.Plan());
            files.AddRange(Around(shell, checkedSite, data));
            files.AddRange(site.PageFiles.Select(f => Copied(f.Route, f.Source.FullPath)));
            files.AddRange(SearchFiles.Plan(shell));
            files.AddRange(AtomFeed.Plan(shell));
            var pages = OrdinalList.Of([.. files.Where(f => f.MediaType == MediaTypes.Html).Select(f => f.Route).Where(route => route.Path != "404.html" && route != shell.Navigation.Search)], static route => route.Path);
            files.AddRange(SitemapXml.Plan(shell, pages));
        }
        files.AddRange(Precompressed.Of(files, site.Settings.Precompress).ToList());
        var sorted = PlannedFiles.Of(files);
        if (scope == PlanScope.WholeSite) shell.Addresses.Are(sorted, site);
        return sorted;
    }

    /// <summary>Downloads and attachments of a report.</summary>
    private static IEnumerable<PlannedFile> Beside(Report report, ShownReports shows, Site site, IReadOnlyList<ReportFormat> formats, Dictionary<string, DownloadKind> kinds)
    {
        foreach (var format in formats)
        {
            foreach (string name in format.Names(report, site))
            {
                if (!kinds.TryGetValue(name, out var kind)) kinds.Add(name, kind = new DownloadKind(name, format, site));
                yield return new DownloadFile(kind, report, shows);
            }
        }
        foreach (var attachment in report.Attachments)
        {
            string source = Path.Combine(site.Content.Tree.Root, attachment.SourcePath);
            yield return Copied(ReportNotices.RouteOf(report, attachment), source);
        }
    }

    private static PlannedFile Copied(Route route, string source) =>
        new SingleFile(route, MediaTypes.Of(route.Path), () => MadeFile.Of(File.ReadAllBytes(source)), source);

    /// <summary>The pages that are no reports.</summary>
    private static IEnumerable<PlannedFile> Around(Shell shell, CheckedSite checkedSite, WholeSiteFiles data)
    {
        var districts = DistrictYear.AllOf(shell.Site);
        yield return new HomePage(shell).Plan();
        yield return new NotFoundPage(shell).Plan();
        yield return new SiteMapPage(shell, districts).Plan();
        foreach (var written in shell.Site.Pages.Where(p => !p.IsHome)) yield return new EditorPage(shell).Plan(written);
        if (shell.Published.All.Count == 0) yield break;
        yield return new AgenciesPage(shell, data).Plan();
        yield return new ChecksPage(shell, checkedSite).Plan();
        var (page, comparison) = (new AgencyPage(shell), new AgencyComparePage(shell));
        foreach (var agency in shell.Published.Agencies)
        {
            yield return page.Plan(agency);
            if (AgencyComparePage.HasOne(shell.Published.Of(agency))) yield return comparison.Plan(agency);
        }
        foreach (int year in shell.Published.Years)
        {
            yield return new YearPage(shell, districts).Plan(year);
            if (YearComparePage.HasOne(shell.Published.In(year))) yield return new YearComparePage(shell).Plan(year);
            if (!districts.TryGetValue(year, out var district)) continue;
            yield return new TotalsPage(shell).Plan(year, district);
            foreach (var file in new TotalsPage(shell).Files(year, district)) yield return file;
        }
    }
}
