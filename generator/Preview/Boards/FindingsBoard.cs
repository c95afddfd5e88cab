using System.Text;
using SiteBuilder.Diagnostics;
using SiteBuilder.Preview.Overlay;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Preview.Boards;

/// <summary>Every finding of the site, report by report, each group with a link to its page.</summary>
internal static class FindingsBoard
{
    public static ReadOnlyMemory<byte> Page(Snapshot snapshot)
    {
        var body = new StringBuilder();
        body.Append($"<p>错误 {snapshot.Count(Severity.Error)}，警告 {snapshot.Count(Severity.Warning)}，提示 {snapshot.Count(Severity.Info)}，已豁免 {snapshot.Findings.Count(f => f.Waived)}。</p>\n");
        if (snapshot.Findings.Count == 0) body.Append("<p>没有发现问题。</p>\n");
        foreach (var group in snapshot.Findings.GroupBy(f => FolderOf(f.Place.File)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            body.Append($"<section>\n<h2>{Heading(snapshot, group.Key)}</h2>\n{List(snapshot, group)}</section>\n");
        }
        return BoardPage.Of(snapshot, "问题", body.ToString());
    }

    /// <summary>Findings as a list: severity, code, sentence, place.</summary>
    public static string List(Snapshot snapshot, IEnumerable<Finding> findings)
    {
        var list = new StringBuilder("<ul class=\"findings\">\n");
        foreach (var finding in findings)
        {
            string severity = finding.Waived ? "waived" : finding.Severity.Key();
            list.Append($"<li class=\"{severity}\"><b>{(finding.Waived ? "已豁免" : finding.Severity.Name().Zh)} {finding.Rule.Code}</b> {Html.Escape(finding.Message.Zh)} ");
            list.Append($"<code>{Html.Escape(PlaceText.Of(snapshot.Workspace, finding.Place))}</code></li>\n");
        }
        return list.Append("</ul>\n").ToString();
    }

    private static string Heading(Snapshot snapshot, string folder)
    {
        if (folder.Length == 0) return "网站设置和栏目页面";
        return snapshot.Report(folder) is { } report ? $"<a href=\"/{folder}/\">{Html.Escape(report.Title)}</a>" : Html.Escape(folder);
    }

    private static string FolderOf(string file) => file.Split('/') is ["reports", var agency, var year, ..] ? $"reports/{agency}/{year}" : "";
}
