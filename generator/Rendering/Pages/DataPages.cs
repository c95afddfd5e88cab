using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>What the pages that show figures of several reports have in common.</summary>
internal static class DataPages
{
    /// <summary>The theme's style sheet for charts, matrices and comparisons.</summary>
    public static IReadOnlyList<string> Styles { get; } = ["data.css"];

    /// <summary>The years from which another form holds, the latest first, or null where all reports are in one.</summary>
    /// <param name="reports">Of one agency, the newest first.</param>
    public static View[]? FormChanges(IReadOnlyList<Report> reports) => Views.OrNone(
        Enumerable.Range(0, reports.Count - 1).Where(i => reports[i].Form != reports[i + 1].Form)
            .Select(i => new View(("year", reports[i].Year), ("basis", reports[i].Form.Basis))));
}
