using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Rendering.Formats;
using SiteBuilder.Rendering.Tables;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>The page of one report: metadata, introduction, six parts with the statutory tables, attachments, other years.</summary>
/// <param name="shell">What all pages share.</param>
/// <param name="tables">The prints of the tables of every form in use.</param>
/// <param name="formats">What is offered beside the page.</param>
internal sealed class ReportPage(Shell shell, PrintedForms tables, IReadOnlyList<ReportFormat> formats) : PagesOf<Report>(shell, "report")
{
    /// <param name="report">The report.</param>
    /// <param name="shown">The reports whose figures and text it shows.</param>
    public PlannedFile Plan(Report report, ShownReports shown) => new PageOf<Report>(report.Route, report, new(shown.InFull, Shell.Published.Of(report.Agency)), this);

    public override bool MayLead(Report report) => report.MayLead;

    public override IReadOnlyList<WrittenLink> Written(Report report) => new ContentLinks(report.Route, report.File).In(report.Narrative);

    protected override (string, object?) Content(Report report) => ("report", View(report));

    protected override PageFrame Frame(Report report)
    {
        var matter = report.Matter;
        string summary = matter.Summary ?? $"{report.Agency.Name}{report.Year}年政府信息公开工作年度报告全文和统计表。";
        var article = new Article(report.Title, matter.Published, matter.Source ?? report.Agency.Name, PageFrame.Url(Shell.Settings, report.Route))
        {
            Keywords = matter.Keywords,
            Summary = summary,
        };
        return new PageFrame(report.Route, report.Title, Shell.Meta(Navigation.Reports).Article(article))
        {
            Section = Navigation.Reports,
            Above = [.. Trail.To(Shell, Navigation.Reports), (report.Agency.ShortName, AgencyPage.RouteOf(report.Agency))],
            Here = $"{report.Year}年",
            Source = report.File,
            Written = () => Written(report),
            Report = report,
            Downloads = [.. Downloads(report).Select(d => d.Route)],
        };
    }

    private View View(Report report)
    {
        var links = new ContentLinks(report.Route, report.File);
        var narrative = new NarrativeHtml(report.Narrative, links, Shell.Settings.Domain, binding => BoundFigures.Print(report, binding));
        return new View(
            ("agency", new View(("name", report.Agency.Name), ("short_name", report.Agency.ShortName), ("route", AgencyPage.RouteOf(report.Agency)))),
            ("year", report.Year),
            ("basis", report.Form.Basis),
            ("published", Dates.Minute(report.Matter.Published)),
            ("source", report.Matter.Source ?? report.Agency.Name),
            ("metadata", ReportNotices.Metadata(report)),
            ("written", Dates.Signed(report.Matter.Written)),
            ("as_published", report.Matter.AsPublished),
            ("kept_errors", ReportNotices.KeptErrors(report, Shell.Checked.Findings)),
            ("corrections", ReportNotices.Corrections(report)),
            ("intro", narrative.Part(0)),
            ("parts", report.Form.Parts.Select(part => Part(report, part, narrative)).ToArray()),
            ("attachments", ReportNotices.Attachments(report)),
            ("downloads", Views.OrNone(Downloads(report).Select(d => new View(("title", d.Title), ("type", MediaTypes.Of(d.Route.Path)), ("route", d.Route))))),
            ("other_years", Views.OrNone(Shell.Published.Of(report.Agency).Where(r => r != report)
                .Select(r => new View(("title", r.Title), ("year", r.Year), ("route", r.Route))))));
    }

    private IEnumerable<(string Title, Route Route)> Downloads(Report report) =>
        formats.SelectMany(f => f.Files(report, Shell.Site)).Select(file => (file.Title, new Route($"{report.Folder}/{file.Name}")));

    private View Part(Report report, Forms.Part part, NarrativeHtml narrative) => new(
        ("id", $"part-{part.Number}"),
        ("title", part.Title),
        ("text", narrative.Part(part.Number)),
        ("table", part.Table is null ? null : TableView.Of(tables.Of(report.Form.Table(part.Table)), report.Tables.GetValueOrDefault(part.Table))));
}
