using SiteBuilder.Checks.Copying;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>Checks the reports of one agency, year by year: each text is read once and kept for the year after.</summary>
internal sealed class AgencyReading(Lexicon lexicon, CheckSet checks)
{
    private readonly List<Finding> findings = [];
    private readonly List<TextPrint> prints = [];
    private (Report Report, OwnText? Text)? before;

    /// <summary>What was found in the reports read so far.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The fingerprints of their texts; short texts have none.</summary>
    public IReadOnlyList<TextPrint> Prints => prints;

    public void Read(Report report)
    {
        foreach (var table in report.Tables.Values) findings.AddRange(Table(report, table));
        var run = new CheckRun(SourceSpan.Of(report.File));
        var prose = run.Take("正文", () => Prose.Of(report.Narrative, binding => BoundFigures.Read(report, binding)));
        var given = prose is null ? null : new ReportCase(report, prose, Before(report), lexicon);
        if (given is not null) Text(given, run);
        findings.AddRange(run.Findings);
        before = (report, given?.OwnText);
    }

    private IReadOnlyList<Finding> Table(Report report, Forms.FilledTable table)
    {
        var run = new CheckRun(SourceSpan.Of(table.File));
        if (run.Take("勾稽关系", () => table.Explanations) is { } explanations)
        {
            var given = new TableCase(report, table, explanations);
            foreach (var check in checks.Tables) run.Take(check, () => check.Run(given));
        }
        return run.Findings;
    }

    private void Text(ReportCase given, CheckRun run)
    {
        foreach (var check in checks.Reports) run.Take(check, () => Crowd.InReport(check.Run(given)));
        PassageReading.Of(given.Report, given.Prose, lexicon).Through(checks.Passages, run);
        if (run.Take("文字指纹", () => TextPrint.Of(given.Report, given.OwnText)) is { } print) prints.Add(print);
    }

    private OwnText? Before(Report report) => before is { } last && last.Report == report.Previous ? last.Text : null;
}
