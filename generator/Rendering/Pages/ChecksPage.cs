using System.Globalization;
using SiteBuilder.Checks;
using SiteBuilder.Forms;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>数据校验说明: what was checked and with what result, every waiver, every correction, every report kept as it went out. Nothing in it depends on today.</summary>
internal sealed class ChecksPage(Shell shell, CheckedSite checkedSite)
{
    private const string Title = "数据校验说明";

    public static Route Route { get; } = Route.Page("checks");

    public PlannedFile Plan()
    {
        var frame = new PageFrame(Route, Title, shell.Meta(Navigation.Reports).Describe($"{shell.Settings.Name}政府信息公开工作年度报告的数据校验范围、结果和说明。"))
        {
            Section = Navigation.Reports,
            Above = Trail.To(shell, Navigation.Reports),
            Styles = DataPages.Styles,
            Shows = ShownReports.Anything,
        };
        return shell.Page("checks", frame, () => ("checks", View()));
    }

    private View View()
    {
        var exceptions = new PublishedExceptions(shell.Published.All, checkedSite);
        return new View(
            ("reports", shell.Published.All.Count),
            ("agencies", shell.Published.Agencies.Count),
            ("figures", shell.Published.All.Sum(report => report.Marks.Sum(mark => mark.Figures))),
            ("relations", shell.Published.All.Sum(Relations)),
            ("forms", shell.Published.All.Select(r => r.Form).Distinct().OrderByDescending(f => f.FirstYear).Select(Form).ToArray()),
            ("subjects", new CheckResults(shell.Published.All, checkedSite).Subjects()),
            ("waivers", exceptions.Waivers()),
            ("corrections", exceptions.Corrections()),
            ("kept", exceptions.Kept()));
    }

    /// <summary>How many relations the tables of a report were held against.</summary>
    private static int Relations(Report report)
    {
        int relations = 0;
        for (int i = 0; i < report.Marks.Count; i++) relations += report.Marks[i].IsRead ? report.Form.Tables[i].Lines.Count : 0;
        return relations;
    }

    /// <summary>What a form demands of its figures, in the words of its file.</summary>
    private static View Form(Form form) => new(
        ("basis", form.Basis),
        ("years", form.LastYear is { } last
            ? string.Create(CultureInfo.InvariantCulture, $"{form.FirstYear}年至{last}年")
            : string.Create(CultureInfo.InvariantCulture, $"{form.FirstYear}年起")),
        ("tables", Views.OrNone(form.Tables.Select(table => new View(
            ("name", $"{table.Name}　{table.Caption}"),
            ("texts", Views.OrNone(table.Relations.Select(r => r.Text).Concat(table.Expectations.Select(e => e.Text)).Distinct(StringComparer.Ordinal))))))));
}
