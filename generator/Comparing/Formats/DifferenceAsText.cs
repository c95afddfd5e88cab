using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing.Formats;

/// <summary>For a terminal or a mail: reports with their cells and paragraphs, then pages, findings and files.</summary>
internal sealed class DifferenceAsText : IDifferenceFormat
{
    public string Name => "text";

    public void Write(SiteDifference difference, TextWriter to, Language language)
    {
        string Say(Text text) => text.In(language);
        to.WriteLine(Say(DifferenceWords.Title(difference).With("：", ":")));
        if (difference.IsNone)
        {
            to.WriteLine(Say(DifferenceWords.None));
            return;
        }
        foreach (var report in difference.Reports)
        {
            to.WriteLine($"{Say(DifferenceWords.Of(report.Change))} {report.Title} ({report.Folder})");
            foreach (var fact in report.Facts) to.WriteLine($"  {Say(fact.Name)}{DifferenceWords.Colon(language)}{fact.Before ?? "—"} → {fact.After ?? "—"}");
            foreach (var cell in report.Cells) Cell(cell, to, language);
            Paragraphs(report.Paragraphs, true, to, language);
        }
        foreach (var page in difference.Pages)
        {
            to.WriteLine($"{Say(DifferenceWords.Of(page.Change))} {page.Title} ({page.Route})");
            Paragraphs(page.Paragraphs, false, to, language);
        }
        if (difference.Findings is { } findings) Findings(findings, to, language);
        Routes(new("网页", "Pages"), difference.Html, to, language);
        Routes(new("其他文件", "Other files"), difference.Other, to, language);
    }

    private static void Cell(CellDifference cell, TextWriter to, Language language)
    {
        string step = DifferenceWords.Step(cell);
        to.WriteLine($"  {cell.Label}{DifferenceWords.Colon(language)}{DifferenceWords.Figure(cell.Before).In(language)} → {DifferenceWords.Figure(cell.After).In(language)}{(step.Length > 0 ? $" ({step})" : "")}  {cell.Cell}");
        foreach (var relation in cell.Relations) to.WriteLine($"    {relation.Text}{DifferenceWords.Colon(language)}{DifferenceWords.State(relation).In(language)}");
    }

    private static void Paragraphs(IReadOnlyList<ParagraphDifference> paragraphs, bool inReport, TextWriter to, Language language)
    {
        foreach (var paragraph in paragraphs)
        {
            string part = DifferenceWords.Part(paragraph, inReport).In(language);
            if (part.Length > 0) to.WriteLine($"  {part}");
            to.WriteLine("    " + string.Concat(paragraph.Words.Select(Marked)));
        }
    }

    /// <summary>[-taken out-]{+put in+}, as other tools write it.</summary>
    private static string Marked(Word word) => word.Change switch
    {
        WordChange.Deleted => $"[-{word.Text}-]",
        WordChange.Inserted => $"{{+{word.Text}+}}",
        _ => word.Text,
    };

    private static void Findings(FindingsDifference findings, TextWriter to, Language language)
    {
        foreach (var finding in findings.New)
            to.WriteLine($"{new Text("新问题", "New finding").In(language)} {DifferenceWords.Place(finding)}: {finding.Severity.Name().In(language)} {finding.Rule.Code}{DifferenceWords.Colon(language)}{finding.Message.In(language)}");
        foreach (var finding in findings.Gone)
            to.WriteLine($"{new Text("已消除", "Gone").In(language)} {DifferenceWords.Place(finding)}: {finding.Severity.Name().In(language)} {finding.Rule.Code}{DifferenceWords.Colon(language)}{finding.Message.In(language)}");
        foreach (var waiver in findings.NewWaivers)
            to.WriteLine($"{new Text("新豁免", "New waiver").In(language)} {waiver.Place.File}:{waiver.Place.Line} {waiver.Code}{DifferenceWords.Colon(language)}{waiver.Reason}");
    }

    private static void Routes(Text name, RouteDifference routes, TextWriter to, Language language)
    {
        if (routes.IsNone) return;
        to.WriteLine($"{name.In(language)}{DifferenceWords.Colon(language)}{DifferenceWords.Counts(routes).In(language)}");
        foreach (var (sign, route) in DifferenceWords.Signed(routes)) to.WriteLine($"  {sign} {route}");
    }
}
