using System.Globalization;
using SiteBuilder.Checks.WholeSite;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Charts;
using SiteBuilder.Rendering.Comparisons;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>One year with all agencies: who reported, when, and the headline figures; how the district's requests were made up.</summary>
/// <param name="shell">What all pages share.</param>
/// <param name="districts">The years for which there are sums.</param>
internal sealed class YearPage(Shell shell, IReadOnlyDictionary<int, DistrictYear> districts)
{
    /// <summary>Beside the agencies: no agency may be named like a year, which the list of agencies refuses.</summary>
    public static Route RouteOf(int year) => Route.Page($"reports/{year.ToString(CultureInfo.InvariantCulture)}");

    public PlannedFile Plan(int year)
    {
        var reports = shell.Published.In(year);
        string description = $"{shell.Settings.Name}各机关{year}年政府信息公开工作年度报告和主要数据。";
        var frame = new PageFrame(RouteOf(year), $"{year}年政府信息公开工作年度报告", shell.Meta(Navigation.Reports).Describe(description))
        {
            Section = Navigation.Reports,
            Above = Trail.To(shell, Navigation.Reports),
            Here = $"{year}年",
            Styles = DataPages.Styles,
            Shows = new ShownReports(reports, [.. shell.Published.In(Newer(year)), .. shell.Published.In(Older(year))]), // a year of which no report is left is led to no more
        };
        return shell.Page("year", frame, () => ("year", View(year, reports)));
    }

    private View View(int year, IReadOnlyList<Report> reports)
    {
        var district = reports.FirstOrDefault(r => r.Agency.IsGovernment);
        var headlines = KeyFigures.Headlines(reports);
        // The bar shows the first headline; the government's sum would dwarf all others.
        string? drawn = headlines.Count == 0 ? null : headlines[0].Name;
        var read = reports.ToDictionary(r => r, r => ReadLine(r, drawn, headlines));
        decimal largest = reports.Where(r => !r.Agency.IsGovernment).Max(r => read[r].Drawn) ?? 0;
        return new View(
            ("year", year),
            ("count", reports.Count),
            ("district", district is null ? null : new View(
                ("name", district.Agency.ShortName),
                ("report", ReportLine.Of(district)),
                ("figures", KeyFigures.Of(district, headlines: false)),
                ("charts", ReportPictures.Of([district])))),
            ("columns", headlines.Select(m => new View(("name", m.Name), ("unit", KeyFigures.UnitOrNone(m)))).ToArray()),
            ("groups", ReportGroup.ByKind(reports).Select(g => Group(g, read, largest)).ToArray()),
            ("compare", YearComparePage.HasOne(reports) ? YearComparePage.RouteOf(year) : (object?)null),
            ("totals", districts.ContainsKey(year) ? TotalsPage.RouteOf(year) : (object?)null),
            ("newer", Neighbour(Newer(year))),
            ("older", Neighbour(Older(year))));
    }

    private static View Group(ReportGroup group, Dictionary<Report, (decimal? Drawn, string[] Figures)> read, decimal largest) => new(
        ("kind", group.Kind),
        ("count", group.Reports.Count),
        ("rows", group.Reports.Select(report => new View(
            ("agency", report.Agency.ShortName),
            ("route", report.Route),
            ("published", Dates.Day(report.Matter.Published)),
            ("bar", report.Agency.IsGovernment || largest == 0 ? null : Meter.Draw(read[report].Drawn ?? 0, largest)),
            ("figures", read[report].Figures)))));

    /// <summary>The figure that the bar shows, and the headlines as printed. The tables of a report may have to be read again, so both come of one reading.</summary>
    private static (decimal? Drawn, string[] Figures) ReadLine(Report report, string? drawn, IReadOnlyList<Measure> headlines)
    {
        var tables = report.Tables;
        return (drawn is null ? null : KeyFigures.Find(report.Form, drawn)?.In(tables), [.. headlines.Select(m => KeyFigures.Find(report.Form, m.Name)?.Print(tables) ?? "—")]);
    }

    /// <summary>The next year of which there are reports; 0: there is none.</summary>
    private int Newer(int year) => shell.Published.Years.LastOrDefault(y => y > year);

    private int Older(int year) => shell.Published.Years.FirstOrDefault(y => y < year);

    private static View? Neighbour(int year) => year == 0 ? null : new View(("year", year), ("route", RouteOf(year)));
}
