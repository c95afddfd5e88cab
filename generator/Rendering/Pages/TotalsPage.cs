using System.Globalization;
using SiteBuilder.Checks.WholeSite;
using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Rendering.OpenData;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The district's totals of a year: what the agencies add up to, whether the government's report says the same, and who contributed what.</summary>
internal sealed class TotalsPage(Shell shell)
{
    private const string Csv = "csv";

    public static Route RouteOf(int year) => Route.Page($"reports/{year.ToString(CultureInfo.InvariantCulture)}/totals");

    public PlannedFile Plan(int year, DistrictYear district)
    {
        var reports = shell.Published.In(year);
        var frame = new PageFrame(RouteOf(year), $"{year}年各机关数据汇总", shell.Meta(Navigation.Reports).Describe($"{shell.Settings.Name}{year}年政府信息公开统计数据由各机关报告汇总的情况。"))
        {
            Section = Navigation.Reports,
            Above = [.. Trail.To(shell, Navigation.Reports), ($"{year}年", YearPage.RouteOf(year))],
            Here = "数据汇总",
            Styles = DataPages.Styles,
            Shows = ShownReports.Full(reports) with { Besides = Digest.Of(string.Join(',', district.Missing.Select(agency => agency.Slug))) }, // an agency without a first year is awaited since its first report
        };
        return shell.Page("totals", frame, () => ("totals", View(year, district)));
    }

    private bool OffersFiles => shell.Settings.Downloads.Contains(Csv);

    /// <summary>All contributions, table by table, where the site offers CSV.</summary>
    public IEnumerable<PlannedFile> Files(int year, DistrictYear district) =>
        OffersFiles ? district.Form.Tables.Select(table => new ContributionsFile(year, district, table).Plan()) : [];

    private View View(int year, DistrictYear district)
    {
        var tables = district.Tables().Select(t =>
            new TotalsTable(t, district.Missing.Count == 0, OffersFiles ? ContributionsFile.RouteOf(year, t.Definition) : null)).ToList();
        return new View(
            ("year", year),
            ("members", district.Members.Count),
            ("government", district.Government is { } report ? ReportLine.Of(report) : null),
            ("missing", Views.OrNone(district.Missing.Select(a => a.ShortName))),
            ("apart", Views.OrNone(district.Apart.Select(r => new View(("name", r.Agency.ShortName), ("route", r.Route))))),
            ("judged", tables.Sum(t => t.Judged)),
            ("differences", tables.Sum(t => t.Different + t.DifferentDocuments)),
            ("documents", tables.Sum(t => t.DifferentDocuments)),
            ("tables", tables.Select(t => t.View()).ToArray()));
    }
}
