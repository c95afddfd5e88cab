using System.Globalization;
using System.Text;
using SiteBuilder.Checks;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Preview.Boards;

/// <summary>Agencies × years: who has reported, who is late, what is draft; each report a link to its page.</summary>
internal static class StatusBoard
{
    public static ReadOnlyMemory<byte> Page(Snapshot snapshot)
    {
        var status = ReportingStatus.Of(snapshot.Checked, snapshot.Workspace.Clock(snapshot.Site));
        var body = new StringBuilder();
        if (status.Years.Count == 0) body.Append("<p>没有报告，也没有应报的年度。</p>\n");
        else Table(body, status);
        return BoardPage.Of(snapshot, "报送进度", body.ToString());
    }

    private static void Table(StringBuilder body, ReportingStatus status)
    {
        var years = status.Years.Reverse().ToList();
        body.Append(CultureInfo.InvariantCulture, $"<p>{years[0]} 年度：{Counts(status, years[0])}。</p>\n");
        body.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"报送进度（表格可左右滚动）\">\n<table>\n<thead><tr><th scope=\"col\">机关</th>");
        foreach (int year in years) body.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{year}</th>");
        body.Append("</tr></thead>\n<tbody>\n");
        foreach (var agency in status.Agencies)
        {
            body.Append($"<tr><th scope=\"row\">{Html.Escape(agency.Agency.ShortName)}</th>");
            foreach (var report in agency.Years.Reverse()) body.Append(Cell(report));
            body.Append("</tr>\n");
        }
        body.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Cell(ReportStatus report)
    {
        string name = ProgressNames.Name(report.Progress).Zh;
        string shown = report.Report is { } r ? $"<a href=\"/{r.Folder}/\">{name}</a>" : name;
        return $"<td class=\"{ProgressNames.Key(report.Progress)}\">{shown}</td>";
    }

    private static string Counts(ReportingStatus status, int year) =>
        string.Join("，", status.Agencies.SelectMany(a => a.Years).Where(y => y.Year == year && y.Progress != Progress.NotDue)
            .GroupBy(y => y.Progress).OrderBy(g => g.Key).Select(g => $"{ProgressNames.Name(g.Key).Zh} {g.Count()}"));
}
