using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing.Formats;

/// <summary>For the description of a merge request: tables of figures, paragraphs with the words struck out and put in.</summary>
internal sealed class DifferenceAsMarkdown : IDifferenceFormat
{
    public string Name => "markdown";

    public void Write(SiteDifference difference, TextWriter to, Language language)
    {
        to.WriteLine($"## {Escape(DifferenceWords.Title(difference).In(language))}");
        if (difference.IsNone) to.WriteLine($"\n{DifferenceWords.None.In(language)}");
        foreach (var report in difference.Reports)
        {
            to.WriteLine($"\n### {DifferenceWords.Of(report.Change).In(language)} {Escape(report.Title)}\n\n`{report.Folder}`");
            foreach (var fact in report.Facts) to.WriteLine($"\n{fact.Name.In(language)}{DifferenceWords.Colon(language)}~~{Escape(fact.Before ?? "—")}~~ **{Escape(fact.After ?? "—")}**");
            Cells(report.Cells, to, language);
            Paragraphs(report.Paragraphs, true, to, language);
        }
        foreach (var page in difference.Pages)
        {
            to.WriteLine($"\n### {DifferenceWords.Of(page.Change).In(language)} {Escape(page.Title)}\n\n`{page.Route}`");
            Paragraphs(page.Paragraphs, false, to, language);
        }
        if (difference.Findings is { } findings) Findings(findings, to, language);
        Routes(new("网页", "Pages"), difference.Html, to, language);
        Routes(new("其他文件", "Other files"), difference.Other, to, language);
    }

    private static void Cells(IReadOnlyList<CellDifference> cells, TextWriter to, Language language)
    {
        if (cells.Count == 0) return;
        to.WriteLine(new Text("\n| 单元格 | 原值 | 新值 | 差 | 涉及的勾稽关系 |\n| --- | ---: | ---: | ---: | --- |", "\n| Cell | Before | After | Difference | Relations |\n| --- | ---: | ---: | ---: | --- |").In(language));
        foreach (var cell in cells)
        {
            string relations = string.Join("<br>", cell.Relations.Select(r => $"{Escape(r.Text)}{DifferenceWords.Colon(language)}{DifferenceWords.State(r).In(language)}"));
            to.WriteLine($"| {Escape(cell.Label)} | {DifferenceWords.Figure(cell.Before).In(language)} | {DifferenceWords.Figure(cell.After).In(language)} | {DifferenceWords.Step(cell)} | {relations} |");
        }
    }

    private static void Paragraphs(IReadOnlyList<ParagraphDifference> paragraphs, bool inReport, TextWriter to, Language language)
    {
        foreach (var paragraph in paragraphs)
        {
            string part = DifferenceWords.Part(paragraph, inReport).In(language);
            to.WriteLine(part.Length > 0 ? $"\n{Escape(part)}\n" : "");
            to.WriteLine("> " + string.Concat(paragraph.Words.Select(Marked)));
        }
    }

    private static string Marked(Word word) => word.Change switch
    {
        WordChange.Deleted => $"~~{Escape(word.Text)}~~",
        WordChange.Inserted => $"**{Escape(word.Text)}**",
        _ => Escape(word.Text),
    };

    private static void Findings(FindingsDifference findings, TextWriter to, Language language)
    {
        void List(Text name, IEnumerable<string> lines)
        {
            var all = lines.ToList();
            if (all.Count == 0) return;
            to.WriteLine($"\n### {name.In(language)}\n");
            foreach (string line in all) to.WriteLine("* " + line);
        }
        string Line(Finding f) => $"{f.Severity.Name().In(language)} {f.Rule.Code} `{DifferenceWords.Place(f)}` {Escape(f.Message.In(language))}";
        List(new("新问题", "New findings"), findings.New.Select(Line));
        List(new("已消除的问题", "Findings gone"), findings.Gone.Select(Line));
        List(new("新豁免", "New waivers"), findings.NewWaivers.Select(w => $"{w.Code} `{w.Place.File}` {Escape(w.Reason)}"));
    }

    private static void Routes(Text name, RouteDifference routes, TextWriter to, Language language)
    {
        if (routes.IsNone) return;
        to.WriteLine($"\n<details><summary>{name.In(language)}{DifferenceWords.Colon(language)}{DifferenceWords.Counts(routes).In(language)}</summary>\n");
        foreach (var (sign, route) in DifferenceWords.Signed(routes)) to.WriteLine($"* {sign} `{route}`");
        to.WriteLine("\n</details>");
    }

    private static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '#') escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
