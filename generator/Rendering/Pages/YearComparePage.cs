using System.Globalization;
using SiteBuilder.Rendering.Comparisons;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The agencies of one year side by side, in every line of the statutory tables. Where only one reported there is no such page.</summary>
internal sealed class YearComparePage(Shell shell)
{
    public static bool HasOne(IReadOnlyList<Report> reports) => reports.Count > 1;

    public static Route RouteOf(int year) => Route.Page($"reports/{year.ToString(CultureInfo.InvariantCulture)}/compare");

    public PlannedFile Plan(int year)
    {
        var reports = shell.Published.In(year);
        var frame = new PageFrame(RouteOf(year), $"{year}年各机关数据对比", shell.Meta(Navigation.Reports).Describe($"{shell.Settings.Name}各机关{year}年政府信息公开工作年度报告统计表逐项对比。"))
        {
            Section = Navigation.Reports,
            Above = [.. Trail.To(shell, Navigation.Reports), ($"{year}年", YearPage.RouteOf(year))],
            Here = "各机关数据对比",
            Styles = DataPages.Styles,
            Shows = ShownReports.Full(reports),
        };
        return shell.Page("year-compare", frame, () => ("compare", View(year, reports)));
    }

    private static View View(int year, IReadOnlyList<Report> reports) => new(
        ("year", year),
        ("tables", ComparedTable.Of(reports).Select(table => ComparisonView.ByReport(table, ReportGroup.ByKind(reports.Where(table.Covers)))).ToArray()),
        ("kinds", KindFilter.Of(reports.Select(r => r.Agency))));
}
