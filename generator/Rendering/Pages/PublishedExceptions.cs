using SiteBuilder.Checks;
using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Checks.Waivers;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>What 数据校验说明 lists in full: waivers, corrections and reports kept as they went out, each with its reason.</summary>
internal sealed class PublishedExceptions(IReadOnlyList<Report> published, CheckedSite site)
{
    private readonly Dictionary<string, Report> reports = published.ToDictionary(r => r.Folder, StringComparer.Ordinal);

    /// <summary>Every waiver of the settings and of published reports, in force or over: its last day is printed, and today is not asked.</summary>
    public View[]? Waivers() => Views.OrNone(site.Waivers.Where(use => use.Report is null || use.Report.IsFinal).Select(use => new View(
        ("report", use.Report is { } report ? ReportLine.Of(report) : null),
        ("code", use.Waiver.Code),
        ("title", RuleOf(use.Waiver.Code)?.Title.Zh),
        ("cells", Views.OrNone(use.Cells.Select(cell => Cell(cell, use)))),
        ("text", use.Waiver.Text),
        ("reason", use.Waiver.Reason),
        ("by", use.Waiver.By),
        ("until", Dates.Day(use.Waiver.Until)))));

    /// <summary>The latest first.</summary>
    public View[]? Corrections() => Views.OrNone(published.SelectMany(r => r.Matter.Corrections.Select(c => (Report: r, Correction: c)))
        .OrderByDescending(x => x.Correction.Date).Select(x => new View(
            ("date", Dates.Day(x.Correction.Date)),
            ("report", ReportLine.Of(x.Report)),
            ("cell", ReportNotices.InWords(x.Report, x.Correction.Cell)),
            ("from", ReportNotices.Figure(x.Correction.From)),
            ("to", ReportNotices.Figure(x.Correction.To)),
            ("reason", ReportNotices.Sentence(x.Correction.Reason)))));

    public View[]? Kept() => Views.OrNone(published.Where(r => r.Matter.AsPublished is not null).Select(r => new View(
        ("report", ReportLine.Of(r)),
        ("reason", r.Matter.AsPublished))));

    /// <summary>A cell in printed words, with the figure that the waiver is bound to; another report's with its title, a file as it is called.</summary>
    private string Cell(string address, WaiverUse use)
    {
        int mark = address.IndexOf('#');
        string folder = mark < 0 ? address : address[..mark];
        if (mark < 0 || !reports.TryGetValue(folder, out var report)) return address;
        string words = ReportNotices.InWords(report, address[(mark + 1)..]);
        string whose = report == use.Report ? "" : report.Title;
        return $"{whose}{words}{Value(address, use)}";
    }

    private static string Value(string address, WaiverUse use)
    {
        foreach (var (cell, value) in use.Waiver.Values)
        {
            if (WaivedCells.Full(cell, use.Report) == address) return $"：{(value is { } figure ? PrintedFigure.Of(figure) : "/")}";
        }
        return "";
    }

    private static Rule? RuleOf(string code) => RuleCatalogue.All.FirstOrDefault(rule => rule.Code == code);
}
