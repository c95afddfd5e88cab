using SiteBuilder.Checks;
using SiteBuilder.Checks.Kept;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>The bytes of what is kept of reports, on their way from the disk while something else is done; null where there are none.</summary>
internal sealed record KeptBytes(Task<byte[]?> Reports, Task<byte[]?> Readings);

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
        SealedFile.Read(LookPath(content, output), Maker(extent), LookBytes.Read);

    public static void Keep(LastLook look, string content, string output, string extent) =>
        SealedFile.Write(LookPath(content, output), Maker(extent), to => LookBytes.Write(look, to));

    /// <summary>Begins to fetch what is kept of the reports.</summary>
    /// <param name="content">The content folder as named.</param>
    public static KeptBytes Fetch(string content) => new(Task.Run(() => SealedFile.Bytes(ReportsPath(content))), Task.Run(() => SealedFile.Bytes(ReadingsPath(content))));

    /// <summary>What was found in reports before, with the same settings, agencies, words and forms.</summary>
    public static KeptReadings Readings(string content, SharedContent shared) => Readings(SealedFile.Bytes(ReadingsPath(content)), shared);

    /// <summary>What was found in reports before, with the same settings, agencies, words and forms.</summary>
    public static KeptReadings Readings(KeptBytes kept, SharedContent shared) => Readings(kept.Readings.Result, shared);

    private static KeptReadings Readings(byte[]? kept, SharedContent shared) =>
        SealedFile.Made(kept, Maker(shared.Hash), (bytes, start) => new KeptReadings(new(bytes, start))) ?? new KeptReadings(KeptPieces.None);

    /// <param name="known">What was kept before.</param>
    /// <param name="site">What was found now.</param>
    /// <param name="content">The content folder as named.</param>
    public static void Keep(KeptReadings known, CheckedSite site, string content)
    {
        if (!known.AreAllOf(site.Site.Reports.Count)) SealedFile.Write(ReadingsPath(content), Maker(site.Site.Content.Shared.Hash), to => known.Write([.. site.Readings], to));
    }

    /// <summary>What was read of reports before, with the same settings, agencies, words and forms.</summary>
    public static KeptReports Reports(KeptBytes kept, SharedContent shared, TextStore texts) =>
        SealedFile.Made(kept.Reports.Result, Maker(shared.Hash), (bytes, start) => new KeptReports(new(bytes, start), shared.Forms, texts)) ?? new KeptReports(KeptPieces.None, shared.Forms, texts);

    /// <param name="known">What was kept before.</param>
    /// <param name="read">What was read now.</param>
    /// <param name="content">The content folder as named.</param>
    public static void Keep(KeptReports known, ParsedContent read, string content)
    {
        if (!known.AreAllOf(read.Read.Folders.Count)) SealedFile.Write(ReportsPath(content), Maker(read.Shared.Hash), to => known.Write(read.Read, to));
    }

    private static string? ReportsPath(string content) => SealedFile.PathOf(content, Path.GetFullPath(content), "reports");

    private static string Maker(string of) => $"sitebuilder 1 {ProgramIdentity.Digest} {of}";

    private static string? StatePath(string content, string output) => SealedFile.PathOf(content, output, "state");

    private static string? LookPath(string content, string output) => SealedFile.PathOf(content, output, "look");

    private static string? ReadingsPath(string content) => SealedFile.PathOf(content, Path.GetFullPath(content), "readings");
}
