using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The page of one agency: its reports, the newest first.</summary>
internal sealed class AgencyPage(Shell shell)
{
    public static Route RouteOf(Agency agency) => Route.Page($"reports/{agency.Slug}");

    public PlannedFile Plan(Agency agency)
    {
        string description = $"{agency.Name}历年政府信息公开工作年度报告。";
        var frame = new PageFrame(RouteOf(agency), $"{agency.ShortName}政府信息公开工作年度报告", shell.Meta(Navigation.Reports).Describe(description))
        {
            Section = Navigation.Reports,
            Above = Trail.To(shell, Navigation.Reports),
            Here = agency.ShortName,
        };
        return shell.Page("agency", frame, () => ("agency", View(agency)));
    }

    private View View(Agency agency) => new(
        ("name", agency.Name),
        ("short_name", agency.ShortName),
        ("kind", agency.KindName),
        ("code", agency.Code),
        ("reports", shell.Published.Of(agency).Select(ReportLine.Of).ToArray()));
}
