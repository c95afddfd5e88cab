using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The page of one agency: its reports, the newest first, how its figures went over the years, its key figures.</summary>
internal sealed class AgencyPage(Shell shell) : PagesOf<Agency>(shell, "agency")
{
    public static Route RouteOf(Agency agency) => Route.Page($"reports/{agency.Slug}");

    public PlannedFile Plan(Agency agency) => new PageOf<Agency>(RouteOf(agency), agency, ShownReports.Full(Shell.Published.Of(agency)), this);

    protected override (string, object?) Content(Agency agency) => ("agency", View(agency, Shell.Published.Of(agency)));

    protected override PageFrame Frame(Agency agency)
    {
        string description = $"{agency.Name}历年政府信息公开工作年度报告和统计数据。";
        return new PageFrame(RouteOf(agency), $"{agency.ShortName}政府信息公开工作年度报告", Shell.Meta(Navigation.Reports).Describe(description))
        {
            Section = Navigation.Reports,
            Above = Trail.To(Shell, Navigation.Reports),
            Here = agency.ShortName,
            Styles = DataPages.Styles,
        };
    }

    private static View View(Agency agency, IReadOnlyList<Report> reports) => new(
        ("name", agency.Name),
        ("short_name", agency.ShortName),
        ("kind", agency.KindName),
        ("code", agency.Code),
        ("reports", reports.Select(ReportLine.Of).ToArray()),
        ("charts", ReportPictures.Of(reports)),
        ("form_changes", DataPages.FormChanges(reports)),
        ("figures", KeyFigures.Table(reports)),
        ("compare", AgencyComparePage.HasOne(reports) ? AgencyComparePage.RouteOf(agency) : (object?)null));
}
