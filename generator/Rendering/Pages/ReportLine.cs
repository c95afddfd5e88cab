using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>A report in a list: title, year, address, dates.</summary>
internal static class ReportLine
{
    public static View Of(Report report) => new(
        ("title", report.Title),
        ("year", report.Year),
        ("route", report.Route),
        ("published", Dates.Day(report.Matter.Published)),
        ("basis", report.Form.Basis));
}
