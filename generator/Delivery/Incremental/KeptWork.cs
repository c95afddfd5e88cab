using SiteBuilder.Checks;
using SiteBuilder.Checks.Kept;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>What is kept of reports, looked through while something else is done; null where there is nothing.</summary>
internal sealed record FetchedWork(Task<MadePieces?> Reports, Task<MadePieces?> Readings);

/// <summary>Pieces and who made them.</summary>
internal sealed record MadePieces(string Maker, KeptPieces Pieces);

/// <summary>What runs leave for the runs after them: the state of each output, how it stood, and what was read and found in each report.</summary>
internal static class KeptWork
{
    /// <summary>The state in which the last build left an output; null where there is none to go by.</summary>
    /// <param name="content">The content folder as named.</param>
    /// <param name="output">The output folder, where it really lies.</param>
    /// <param name="extent">How much of the site is made.</param>
    public static BuildState? State(string content, string output, string extent) =>
        SealedFile.Read(StatePath(content, output), Maker(extent), StateBytes.Read);

    public static void Keep(BuildState state, string content, string output, string extent) =>
        SealedFile.Write(StatePath(content, output), Maker(extent), to => StateBytes.Write(state, to));

    /// <summary>How everything stood when the last build of an output ended; null where there is nothing to go by.</summary>
    /// <param name="content">The content folder as named.</param>
    /// <param name="output">The output folder, where it really lies.</param>
    /// <param name="extent">How much of the site is made.</param>
    public static LastLook? Look(string content, string output, string extent) =>
        SealedFile.Scan(LookPath(content, output), (maker, from, read) => maker == Maker(extent) ? LookBytes.Read(from, read) : null);

    public static void Keep(LookNow look, string content, string output, string extent) =>
        SealedFile.Write(LookPath(content, output), Maker(extent), to => LookBytes.Write(look, to));

    /// <summary>Begins to fetch what is kept of the reports.</summary>
    /// <param name="content">The content folder as named.</param>
    public static FetchedWork Fetch(string content) => new(Task.Run(() => Scanned(ReportsPath(content))), Task.Run(() => Scanned(ReadingsPath(content))));

    /// <summary>Takes what is read and found in the course of a run, until it is written down.</summary>
    /// <param name="content">The content folder as named.</param>
    public static PieceSpool Spool(string content) => PieceSpool.In(Path.GetDirectoryName(ReportsPath(content)));

    /// <summary>What was found in reports before, with the same settings, agencies, words and forms, for a run that keeps nothing.</summary>
    public static KeptReadings Readings(string content, SharedContent shared) => new(Pieces(Scanned(ReadingsPath(content)), shared), null, CountedRemarks.None);

    /// <summary>What was found in reports before, with the same settings, agencies, words and forms.</summary>
    /// <param name="kept">What is kept; null: nothing is known.</param>
    /// <param name="fresh">Takes what is found in this run.</param>
    /// <param name="shared">What the reports are read with.</param>
    /// <param name="counted">Which remarks are only counted.</param>
    public static KeptReadings Readings(FetchedWork? kept, PieceSpool fresh, SharedContent shared, CountedRemarks counted) => new(Pieces(kept?.Readings.Result, shared), fresh, counted);

    /// <param name="known">What was found, now and before.</param>
    /// <param name="site">The site.</param>
    /// <param name="content">The content folder as named.</param>
    public static void Keep(KeptReadings known, Site site, string content)
    {
        if (!known.AreAllOf(site.Reports.Count)) SealedFile.Write(ReadingsPath(content), Maker(site.Content.Shared.Hash), to => known.Write(site.Reports, to));
    }

    /// <summary>What was read of reports before, with the same settings, agencies, words and forms.</summary>
    /// <param name="kept">What is kept; null: nothing is known.</param>
    /// <param name="shared">What the reports are read with.</param>
    /// <param name="texts">How texts are read again; takes what is read in this run.</param>
    public static KeptReports Reports(FetchedWork? kept, SharedContent shared, TextStore texts) => new(Pieces(kept?.Reports.Result, shared), shared.Forms, texts);

    /// <param name="known">What was read, now and before.</param>
    /// <param name="read">The content.</param>
    /// <param name="content">The content folder as named.</param>
    public static void Keep(KeptReports known, ParsedContent read, string content)
    {
        if (!known.AreAllOf(read.Read.Folders.Count)) SealedFile.Write(ReportsPath(content), Maker(read.Shared.Hash), to => known.Write(read.Read.Folders.Keys, to));
    }

    /// <summary>Another program has other bytes: these are not looked at.</summary>
    private static MadePieces? Scanned(string? path) =>
        SealedFile.Scan(path, (maker, from, read) => maker.StartsWith(Maker(""), StringComparison.Ordinal) ? new MadePieces(maker, new KeptPieces(from, read)) : null);

    private static KeptPieces Pieces(MadePieces? kept, SharedContent shared) => kept?.Maker == Maker(shared.Hash) ? kept.Pieces : KeptPieces.None;

    private static string? ReportsPath(string content) => SealedFile.PathOf(content, Path.GetFullPath(content), "reports");

    private static string Maker(string of) => $"sitebuilder 1 {ProgramIdentity.Digest} {of}";

    private static string? StatePath(string content, string output) => SealedFile.PathOf(content, output, "state");

    private static string? LookPath(string content, string output) => SealedFile.PathOf(content, output, "look");

    private static string? ReadingsPath(string content) => SealedFile.PathOf(content, Path.GetFullPath(content), "readings");
}
