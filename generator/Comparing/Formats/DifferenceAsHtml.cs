using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Comparing.Formats;

/// <summary>For a reviewer: one page, no script, no other file. The preview shows its body as 待发布变更, with links to the pages.</summary>
internal sealed class DifferenceAsHtml : IDifferenceFormat
{
    public string Name => "html";

    /// <summary>After the address of a report's page in the preview: its changed cells are marked.</summary>
    private const string ShowingChanges = "?changes";

    private const string Style = """

        :root { --ink: #1f2329; --soft: #5c6470; --line: #d8dce2; --shade: #f5f6f8; }
        body { margin: 0 auto; max-width: 64rem; padding: 1rem 1.25rem 4rem; color: var(--ink); background: #fff; font: 1rem/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; } .scroll { overflow-x: auto; } .scroll table { min-width: 42rem; }
        th, td { padding: 4px 12px; border: 1px solid var(--line); text-align: left; vertical-align: top; } thead th { background: var(--shade); white-space: nowrap; } td.number { text-align: right; white-space: nowrap; }
        td ul { margin: 0; padding: 0; list-style: none; } .fails { color: #b3261e; font-weight: bold; } p { overflow-wrap: anywhere; }
        ins { background: #d7f0d8; text-decoration-thickness: 2px; } del { background: #fde0dd; text-decoration-thickness: 2px; } code { color: var(--soft); overflow-wrap: anywhere; }
        @media print { body { max-width: none; } tr { break-inside: avoid; } }

        """;

    public void Write(SiteDifference difference, TextWriter to, Language language)
    {
        string title = Html.Escape(DifferenceWords.Title(difference).In(language)), style = Style.ReplaceLineEndings("\n");
        string allowed = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        to.Write($"""
            <!DOCTYPE html>
            <html lang="{(language == Language.English ? "en" : "zh-CN")}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{allowed}'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>{style}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            {Body(difference, language, null)}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    /// <param name="difference">What is shown.</param>
    /// <param name="language">The language of the words around it.</param>
    /// <param name="root">Where the newer state is served, for links to its pages; null: no links.</param>
    public static string Body(SiteDifference difference, Language language, string? root)
    {
        var body = new StringBuilder();
        if (difference.IsNone) body.Append($"<p>{DifferenceWords.None.In(language)}</p>\n");
        foreach (var report in difference.Reports)
        {
            body.Append($"<section>\n<h2>{DifferenceWords.Of(report.Change).In(language)} {Linked(report.Title, report.Folder + "/", report.Change, root, report.Change == Change.Changed ? ShowingChanges : "")}</h2>\n");
            foreach (var fact in report.Facts)
                body.Append($"<p>{fact.Name.In(language)}{DifferenceWords.Colon(language)}<del>{Html.Escape(fact.Before ?? "—")}</del> <ins>{Html.Escape(fact.After ?? "—")}</ins></p>\n");
            Cells(body, report.Cells, language);
            Paragraphs(body, report.Paragraphs, true, language);
            body.Append("</section>\n");
        }
        foreach (var page in difference.Pages)
        {
            body.Append($"<section>\n<h2>{DifferenceWords.Of(page.Change).In(language)} {Linked(page.Title, page.Route, page.Change, root)}</h2>\n");
            Paragraphs(body, page.Paragraphs, false, language);
            body.Append("</section>\n");
        }
        if (difference.Findings is { } findings) Findings(body, findings, language);
        Routes(body, new("网页", "Pages"), difference.Html, language, root);
        Routes(body, new("其他文件", "Other files"), difference.Other, language, root);
        return body.ToString();
    }

    private static void Cells(StringBuilder body, IReadOnlyList<CellDifference> cells, Language language)
    {
        if (cells.Count == 0) return;
        string[] heads = language == Language.English ? ["Cell", "Before", "After", "Difference", "Relations"] : ["单元格", "原值", "新值", "差", "涉及的勾稽关系"];
        body.Append($"<div class=\"scroll\">\n<table>\n<thead><tr>{string.Concat(heads.Select(h => $"<th scope=\"col\">{h}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (var cell in cells)
        {
            var relations = cell.Relations.Select(r => $"<li{(r.Holds == false ? " class=\"fails\"" : "")}>{Html.Escape(r.Text)}{DifferenceWords.Colon(language)}{DifferenceWords.State(r).In(language)}</li>");
            body.Append($"<tr><th scope=\"row\">{Html.Escape(cell.Label)}<br><code>{Html.Escape(cell.Cell)}</code></th><td class=\"number\"><del>{DifferenceWords.Figure(cell.Before).In(language)}</del></td>");
            body.Append($"<td class=\"number\"><ins>{DifferenceWords.Figure(cell.After).In(language)}</ins></td><td class=\"number\">{DifferenceWords.Step(cell)}</td><td><ul>{string.Concat(relations)}</ul></td></tr>\n");
        }
        body.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void Paragraphs(StringBuilder body, IReadOnlyList<ParagraphDifference> paragraphs, bool inReport, Language language)
    {
        string last = "\0";
        foreach (var paragraph in paragraphs)
        {
            string part = DifferenceWords.Part(paragraph, inReport).In(language);
            if (part != last && part.Length > 0) body.Append($"<h3>{Html.Escape(part)}</h3>\n");
            last = part;
            body.Append("<p>").AppendJoin("", paragraph.Words.Select(Marked)).Append("</p>\n");
        }
    }

    private static string Marked(Word word) => word.Change switch
    {
        WordChange.Deleted => $"<del>{Html.Escape(word.Text)}</del>",
        WordChange.Inserted => $"<ins>{Html.Escape(word.Text)}</ins>",
        _ => Html.Escape(word.Text),
    };

    private static void Findings(StringBuilder body, FindingsDifference findings, Language language)
    {
        List(body, new("新问题", "New findings"), language, findings.New.Select(f => Line(f, language)));
        List(body, new("已消除的问题", "Findings gone"), language, findings.Gone.Select(f => Line(f, language)));
        List(body, new("新豁免", "New waivers"), language, findings.NewWaivers.Select(w => $"{w.Code} {Html.Escape(w.Reason)} <code>{Html.Escape(w.Place.File)}</code>"));
    }

    private static string Line(Finding finding, Language language) =>
        $"{finding.Severity.Name().In(language)} {finding.Rule.Code} {Html.Escape(finding.Message.In(language))} <code>{Html.Escape(DifferenceWords.Place(finding))}</code>";

    private static void Routes(StringBuilder body, Text name, RouteDifference routes, Language language, string? root)
    {
        if (routes.IsNone) return;
        body.Append($"<details>\n<summary>{name.In(language)}{DifferenceWords.Colon(language)}{DifferenceWords.Counts(routes).In(language)}</summary>\n<ul>\n");
        foreach (var (sign, route) in DifferenceWords.Signed(routes))
            body.Append($"<li>{sign} {Linked(route, route, sign == '-' ? Change.Removed : Change.Changed, root)}</li>\n");
        body.Append("</ul>\n</details>\n");
    }

    private static void List(StringBuilder body, Text name, Language language, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0) return;
        body.Append($"<section>\n<h2>{name.In(language)}</h2>\n<ul>\n").AppendJoin("", all.Select(item => $"<li>{item}</li>\n")).Append("</ul>\n</section>\n");
    }

    private static string Linked(string text, string route, Change change, string? root, string query = "") =>
        root is null || change == Change.Removed ? Html.Escape(text) : $"<a href=\"{Html.Escape(root + PageAddress.Encode(route) + query)}\">{Html.Escape(text)}</a>";
}
