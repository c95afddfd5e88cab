using System.Globalization;
using System.Text;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Commands.Formats;

/// <summary>
/// The body of the reviewer's page: an overview, a section a report, the waived findings, the rules. What must be mended comes
/// first, reports and findings alike; remarks are folded.
/// </summary>
internal sealed class HtmlFindings(Verdict verdict, Language language)
{
    private const int Columns = 120; // of a source line; longer ones are cut around the mark

    private readonly StringBuilder body = new();

    private readonly Dictionary<string, Sites.Report> reports = verdict.Shown.ToDictionary(r => r.Folder, StringComparer.Ordinal);

    public string Body()
    {
        var open = verdict.Findings.Where(f => !f.Waived).GroupBy(Verdict.ReportOf)
            .OrderByDescending(g => g.Max(f => f.Severity)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var waived = verdict.Findings.Where(f => f.Waived).ToList();
        if (open.Count > 0) Overview(open);
        else body.Append($"<p>{Say("没有发现问题。", "Nothing was found.")}</p>\n");
        foreach (var group in open) Section(group.Key, [.. group]);
        if (waived.Count > 0)
        {
            body.Append($"<h2 id=\"waived\">{Say("已说明不予处理", "Waived")}</h2>\n");
            foreach (var finding in waived) Article(finding);
        }
        Rules();
        return body.ToString();
    }

    private void Overview(IReadOnlyList<IGrouping<string, Finding>> groups)
    {
        body.Append($"<table>\n<thead><tr><th scope=\"col\">{Say("报告", "Report")}</th>");
        foreach (var severity in Severities) body.Append($"<th scope=\"col\" class=\"number\">{Say(severity.Name())}</th>");
        body.Append("</tr></thead>\n<tbody>\n");
        foreach (var group in groups)
        {
            body.Append($"<tr><td><a href=\"#{Anchor(group.Key)}\">{Escape(TitleOf(group.Key))}</a></td>");
            foreach (var severity in Severities) body.Append(CultureInfo.InvariantCulture, $"<td class=\"number\">{group.Count(f => f.Severity == severity)}</td>");
            body.Append("</tr>\n");
        }
        body.Append("</tbody>\n</table>\n");
        int clean = verdict.Shown.Count(r => groups.All(g => g.Key != r.Folder));
        if (clean > 0) body.Append($"<p>{Say($"另有 {clean} 份报告没有发现问题。", $"Nothing was found in {clean} other reports.")}</p>\n");
    }

    private void Section(string folder, IReadOnlyList<Finding> findings)
    {
        body.Append($"<section>\n<h2 id=\"{Anchor(folder)}\">{Escape(TitleOf(folder))}</h2>\n");
        if (verdict.Pages.To(folder) is { } page) body.Append($"<p><a href=\"{Escape(page)}\">{Say("上次生成的网页", "The page of the last build")}</a></p>\n");
        foreach (var finding in findings.Where(f => f.Severity != Severity.Info).OrderByDescending(f => f.Severity)) Article(finding);
        int remarks = findings.Count(f => f.Severity == Severity.Info);
        if (remarks > 0)
        {
            body.Append($"<details>\n<summary>{Say($"提示 {remarks} 条", remarks == 1 ? "1 remark" : $"{remarks} remarks")}</summary>\n");
            foreach (var finding in findings.Where(f => f.Severity == Severity.Info)) Article(finding);
            body.Append("</details>\n");
        }
        body.Append("</section>\n");
    }

    private void Article(Finding finding)
    {
        string place = verdict.FileOf(finding)
            + (finding.Place.Line is { } line ? $":{line}" : "") + (finding.Place.Column is { } column ? $":{column}" : "");
        body.Append($"<article class=\"{finding.Severity.Key()}\">\n<p class=\"head\"><b>{Say(finding.Severity.Name())} <a href=\"#{finding.Rule.Code}\">{finding.Rule.Code}</a></b>{Escape(place)}</p>\n");
        body.Append($"<p>{Escape(finding.Message.In(language))}</p>\n");
        if (verdict.LineOf(finding) is { Length: > 0 } source)
        {
            var excerpt = Excerpt.Of(source, finding.Place, Columns);
            body.Append($"<pre>{Escape(excerpt.Before)}<mark>{Escape(excerpt.Spot)}</mark>{Escape(excerpt.After)}</pre>\n");
        }
        Figures(finding);
        if (finding.Excuse is { } excuse) body.Append($"<p>{Say("豁免原因：", "Waived: ")}{Escape(excuse.Said.In(language))}</p>\n");
        body.Append("</article>\n");
    }

    private void Figures(Finding finding)
    {
        var parts = new List<string>();
        if (finding.Actual is { } actual) parts.Add(Say("填报数", "Found") + Say("：", ": ") + Forms.Digits.Text(actual));
        if (finding.Expected is { } expected) parts.Add(Say("应为", "Expected") + Say("：", ": ") + Forms.Digits.Text(expected));
        if (finding.Cells.Count > 0) parts.Add(Say("单元格", "Cells") + Say("：", ": ") + string.Join(' ', finding.Cells.Select(c => $"<code>{Escape(c)}</code>")));
        if (parts.Count > 0) body.Append($"<p class=\"figures\">{string.Concat(parts.Select(p => $"<span>{p}</span>"))}</p>\n");
    }

    private void Rules()
    {
        var rules = verdict.Findings.Select(f => f.Rule).DistinctBy(r => r.Code).OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
        if (rules.Count == 0) return;
        body.Append($"<h2>{Say("校验规则", "The rules")}</h2>\n<dl>\n");
        foreach (var rule in rules)
        {
            body.Append($"<dt id=\"{rule.Code}\">{rule.Code} {Escape(rule.Title.In(language))}</dt>\n");
            body.Append($"<dd>{Escape(rule.Why.In(language))}<br><span class=\"source\">{Say("依据：", "Source: ")}{Escape(rule.Source.In(language))}</span></dd>\n");
        }
        body.Append("</dl>\n");
    }

    private static IReadOnlyList<Severity> Severities => [Severity.Error, Severity.Warning, Severity.Info];

    private string TitleOf(string folder) => folder.Length == 0 ? Say("网站设置和栏目页面", "The site itself")
        : reports.TryGetValue(folder, out var report) ? report.Title : folder;

    private static string Anchor(string folder) => folder.Length == 0 ? "site" : Escape(folder);

    private static string Escape(string text) => Html.Escape(text);

    private string Say(string zh, string en) => language == Language.English ? en : zh;

    private string Say(Text text) => text.In(language);
}
