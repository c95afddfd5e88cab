using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Sources;

namespace SiteBuilder.Importing.Drafts;

/// <summary>How drafts are to be written.</summary>
/// <param name="Replaces">A report that is there is replaced.</param>
/// <param name="Binds">Numbers of the text are bound to the tables.</param>
/// <param name="Writes">False where the sources are only read and reported on.</param>
internal sealed record ImportManner(bool Replaces, bool Binds, bool Writes);

/// <summary>What came of one report.</summary>
/// <param name="Files">The files as named.</param>
/// <param name="Account">What was read; null where it was refused.</param>
/// <param name="Trouble">Why it was not read, or not written; null where both were done.</param>
internal sealed record ImportOutcome(IReadOnlyList<string> Files, ImportAccount? Account, Text? Trouble)
{
    public Agency? Agency { get; init; }

    public int? Year { get; init; }

    /// <summary>The folder that was written; null where none was.</summary>
    public string? Written { get; init; }
}

/// <summary>Imports reports into a content folder.</summary>
/// <param name="folder">The content folder as named.</param>
/// <param name="content">What is in it; null where only reading is asked for and there is none.</param>
internal sealed class ImportOrder(string folder, ParsedContent? content, ImportManner manner)
{
    private readonly FormCatalogue forms = content?.Forms ?? FormCatalogue.BuiltIn();
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>One report out of one or several files.</summary>
    /// <exception cref="UserException">A file cannot be read, or they are no report.</exception>
    public ImportOutcome One(IReadOnlyList<string> files, string slug, int year)
    {
        var report = ImportedReport.Of([.. files.Select(f => new ReadSource(Path.GetFileName(f), SourceKinds.Read(f)))], forms, year);
        var agency = content?.Agencies.FirstOrDefault(a => a.Slug == slug)
            ?? content?.Agencies.FirstOrDefault(a => a.Name == slug || a.ShortName == slug || a.Aliases.Contains(slug));
        var outcome = new ImportOutcome(files, report.Account, null) { Agency = agency, Year = year };
        if (!manner.Writes) return outcome;
        if (agency is not null) return Write(outcome, report);
        var nearest = Nearest.Suggestion(slug, content!.Agencies.Select(a => a.Slug));
        return outcome with { Trouble = new($"agencies.csv 里没有机关「{slug}」，没有写入。{nearest.Zh}", $"There is no agency “{slug}” in agencies.csv; nothing was written.{nearest.En}") };
    }

    /// <summary>Many reports, each out of one file that says itself whose it is. They are read on all cores and written in the order of the files.</summary>
    public IReadOnlyList<ImportOutcome> Many(IReadOnlyList<string> files, Action done, CancellationToken stop)
    {
        var outcomes = new List<ImportOutcome>();
        foreach (var chunk in files.Chunk(2 * Environment.ProcessorCount)) // no more than these are held in memory at once
        {
            var read = new (ImportOutcome Outcome, ImportedReport? Report)[chunk.Length];
            Parallel.For(0, chunk.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop }, i =>
            {
                read[i] = Read(chunk[i]);
                done();
            });
            outcomes.AddRange(read.Select(r => r.Report is not null && r.Outcome.Trouble is null && manner.Writes ? Write(r.Outcome, r.Report) : r.Outcome));
        }
        return outcomes;
    }

    private (ImportOutcome, ImportedReport?) Read(string file)
    {
        try
        {
            var report = ImportedReport.Of([new ReadSource(Path.GetFileName(file), SourceKinds.Read(file))], forms, ReportOwner.Year(null, file));
            int? year = ReportOwner.Year(report.Title, file);
            var agency = ReportOwner.Agency(report.Title, file, content?.Agencies ?? []);
            var outcome = new ImportOutcome([file], report.Account, null) { Agency = agency, Year = year };
            if (manner.Writes && (agency is null || year is null))
                outcome = outcome with { Trouble = new("标题和文件名里认不出是哪个机关、哪一年度的报告，没有写入；请单独导入并写明机关和年度。", "Neither title nor file name tells the agency and the year; nothing was written. Import it alone and name them.") };
            return (outcome, report);
        }
        catch (UserException e)
        {
            return (new ImportOutcome([file], null, e.Text), null);
        }
    }

    private ImportOutcome Write(ImportOutcome outcome, ImportedReport report)
    {
        var (agency, year) = (outcome.Agency!, outcome.Year!.Value);
        var draft = new DraftFolder(folder, agency.Slug, year);
        if (written.Contains(draft.Shown))
            return outcome with { Trouble = new($"前面已有文件导入为「{draft.Shown}」，这个文件没有写入。", $"Another file was imported as “{draft.Shown}” before; this one was not written.") };
        if (draft.Exists && !manner.Replaces)
            return outcome with { Trouble = new($"「{draft.Shown}」已经存在，没有覆盖；确实要替换请加 --force。", $"“{draft.Shown}” exists already and was not replaced; --force replaces it.") };
        var files = DraftReport.Files(report, year, forms);
        if (manner.Binds)
        {
            (files, var bindings) = DraftBindings.Bind(files, agency, year, report.Form);
            outcome = outcome with { Account = outcome.Account! with { Notes = [.. outcome.Account.Notes, .. bindings] } };
        }
        draft.Replace(files);
        written.Add(draft.Shown);
        return outcome with { Written = draft.Shown };
    }
}
