using SiteBuilder.Checks.Copying;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>What was found in one report, and the fingerprint of its text; a short text has none.</summary>
internal sealed record ReportReading(IReadOnlyList<Finding> Findings, TextPrint? Print)
{
    /// <summary>How many remarks there are besides, which are not listed.</summary>
    public int Counted { get; init; }

    /// <summary>The figures that are looked up in the text (<see cref="BoundFigures.In"/>), as a number that is the same while they are.</summary>
    public UInt128 Bound { get; init; }
}

/// <summary>What was found in reports before, by whom and wherever it is kept.</summary>
internal interface IKnownReadings
{
    /// <summary>What a check of the report would find, or null where it has to be checked.</summary>
    ReportReading? Of(Report report);

    /// <summary>Takes what was just found, and gives what of it is held for this run.</summary>
    ReportReading Keep(Report report, ReportReading found) => found;

    /// <summary>What comes of comparing two texts of one year; not compared where that is known.</summary>
    /// <param name="report">The report.</param>
    /// <param name="other">The one that it is held against.</param>
    /// <param name="compare">Compares them.</param>
    Finding? OfPair(Report report, Report other, Func<Report, Report, Finding?> compare) => compare(report, other);

    /// <summary>Which texts of a year are to be compared, by their places; not found out where that is known.</summary>
    /// <param name="key">What that rests on.</param>
    /// <param name="compare">Finds it out.</param>
    IReadOnlyList<(int Print, int Other)> OfYear(UInt128 key, Func<IReadOnlyList<(int Print, int Other)>> compare) => compare();

    /// <summary>True where a later run finds all that was found somewhere else than in what is held of this run.</summary>
    bool IsWrittenDown => false;
}

/// <summary>
/// Checks the reports of one agency, year by year: each text is read once and kept for the year after. A report that was checked
/// before, with the same settings and after the same years, is not checked again.
/// </summary>
internal sealed class AgencyReading(Lexicon lexicon, CheckSet checks, IKnownReadings known)
{
    private (Report Report, OwnText? Text)? before;

    /// <summary>The reports in the order of their years.</summary>
    public IReadOnlyList<ReportReading> Read(IEnumerable<Report> reports) => [.. reports.Select(report => known.Of(report) ?? known.Keep(report, Read(report)))];

    private ReportReading Read(Report report)
    {
        var findings = new List<Finding>();
        TextPrint? print = null;
        foreach (var table in report.Tables.Values) findings.AddRange(Table(report, table));
        var run = new CheckRun(SourceSpan.Of(report.File));
        var given = TextOf(report, run) is { } prose ? new ReportCase(report, prose, Before(report), lexicon) : null;
        if (given is not null) print = Text(given, run);
        findings.AddRange(run.Findings);
        before = (report, given is null ? null : OwnTextOf(given));
        return new(findings, print) { Bound = Digest.Of(BoundFigures.In(report)) };
    }

    private static Prose? TextOf(Report report, CheckRun run) => run.Take("正文", () => Prose.Of(report.Narrative, binding => BoundFigures.Read(report, binding)));

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

    private TextPrint? Text(ReportCase given, CheckRun run)
    {
        foreach (var check in checks.Reports) run.Take(check, given);
        PassageReading.Of(given.Report, given.Prose, lexicon).Through(checks.Passages, run);
        return run.Take("文字指纹", () => TextPrint.Of(given.Report, given.OwnText));
    }

    /// <summary>What the report of the year before says of its own; a fault in it was told where that year was read.</summary>
    private OwnText? Before(Report report)
    {
        if (report.Previous is not { } last) return null;
        if (before is { } read && read.Report == last) return read.Text;
        return TextOf(last, new CheckRun(SourceSpan.Of(last.File))) is { } prose ? OwnTextOf(new ReportCase(last, prose, null, lexicon)) : null;
    }

    private static OwnText? OwnTextOf(ReportCase given) => new CheckRun(SourceSpan.Of(given.Report.File)).Take("文字指纹", () => given.OwnText);
}
