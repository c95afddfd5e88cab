using System.Text;
using SiteBuilder.Diagnostics;
using SiteBuilder.Preview.Overlay;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Preview.Boards;

/// <summary>Every finding of the site: errors, then warnings, then folded what is only remarked or waived; each report by report with a link to its page.</summary>
internal static class FindingsBoard
{
    public static ReadOnlyMemory<byte> Page(Snapshot snapshot)
    {
        var body = new StringBuilder();
        body.Append($"<p>错误 {snapshot.Count(Severity.Error)}，警告 {snapshot.Count(Severity.Warning)}，提示 {snapshot.Count(Severity.Info)}，已豁免 {snapshot.Findings.Count(f => f.Waived)}。</p>\n");
        if (snapshot.Findings.Count == 0) body.Append("<p>没有发现问题。</p>\n");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
            Part(body, snapshot, severity.Key(), severity.Name().Zh, [.. snapshot.Findings.Where(f => !f.Waived && f.Severity == severity)]);
        Part(body, snapshot, "waived", "已豁免", [.. snapshot.Findings.Where(f => f.Waived)]);
        return BoardPage.Of(snapshot, "问题", body.ToString());
    }

    /// <summary>The findings of one weight; those that nobody has to mend are folded.</summary>
    private static void Part(StringBuilder body, Snapshot snapshot, string key, string name, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return;
        bool folded = key is "info" or "waived";
        string heading = $"<h2>{name}（{findings.Count}）</h2>";
        body.Append(folded ? $"<details id=\"{key}\">\n<summary>{heading}</summary>\n" : $"<section id=\"{key}\">\n{heading}\n");
        foreach (var group in findings.GroupBy(f => FolderOf(f.Place.File)).OrderBy(g => g.Key, StringComparer.Ordinal))
            body.Append($"<h3>{Heading(snapshot, group.Key)}</h3>\n{List(snapshot, group)}");
        body.Append(folded ? "</details>\n" : "</section>\n");
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
