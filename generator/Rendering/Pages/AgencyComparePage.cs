using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Comparisons;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The years of one agency side by side, in every line of the statutory tables. An agency with one report has no such page.</summary>
internal sealed class AgencyComparePage(Shell shell) : PagesOf<Agency>(shell, "agency-compare")
{
    public static bool HasOne(IReadOnlyList<Report> reports) => reports.Count > 1;

    /// <summary>Under the agency, beside its years: a year's folder is a number, so the two never meet.</summary>
    public static Route RouteOf(Agency agency) => Route.Page($"reports/{agency.Slug}/compare");

    public PlannedFile Plan(Agency agency) => new PageOf<Agency>(RouteOf(agency), agency, ShownReports.Full(Shell.Published.Of(agency)), this);

    protected override (string, object?) Content(Agency agency) => ("compare", View(Shell.Published.Of(agency)));

    protected override PageFrame Frame(Agency agency)
    {
        var reports = Shell.Published.Of(agency);
        string title = $"{agency.ShortName}历年数据对比";
        return new PageFrame(RouteOf(agency), title, Shell.Meta(Navigation.Reports).Describe($"{agency.Name}{reports[^1].Year}年至{reports[0].Year}年政府信息公开工作年度报告统计表逐项对比。"))
        {
            Section = Navigation.Reports,
            Above = [.. Trail.To(Shell, Navigation.Reports), (agency.ShortName, AgencyPage.RouteOf(agency))],
            Here = "历年数据对比",
            Styles = DataPages.Styles,
        };
    }

    private static View View(IReadOnlyList<Report> reports)
    {
        var read = reports.Select(report => (Report: report, report.Tables)).ToList(); // each once for all tables
        return new(
            ("tables", ComparedTable.Of(reports).Select(table => Table(table, [.. read.Where(r => table.Covers(r.Report))])).ToArray()),
            ("form_changes", DataPages.FormChanges(reports)));
    }

    private static View Table(ComparedTable table, IReadOnlyList<(Report Report, IReadOnlyDictionary<string, FilledTable> Tables)> read) =>
        ComparisonView.ByLine(table, [.. read.Select(r => ReportLine.Of(r.Report))], [.. read.Select(r => r.Tables.GetValueOrDefault(table.Newest.Key))]);
}
