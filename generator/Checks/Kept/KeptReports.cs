using System.Collections.Concurrent;
using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Kept;

/// <summary>
/// What an earlier run read of each report folder, kept as bytes. A folder need not be read again while its files have the same names,
/// lengths and times and while settings, agencies, words, forms and the program are the same.
/// </summary>
/// <param name="pieces">What <see cref="Write(ReadReports, BinaryWriter)"/> wrote.</param>
/// <param name="forms">The forms of the site.</param>
/// <param name="texts">How texts are read again.</param>
internal sealed class KeptReports(KeptPieces pieces, FormCatalogue forms, TextStore texts) : IKnownReports
{
    private readonly ConcurrentDictionary<string, bool> used = [];

    /// <inheritdoc/>
    public Reading<ParsedReport?>? Of(string folder, IReadOnlyList<SourceFile> files)
    {
        if (pieces.Find(folder) is not { } from) return null;
        var listed = new DateTime(from.ReadInt64(), DateTimeKind.Utc);
        if (from.Read7BitEncodedInt() != files.Count) return null;
        foreach (var file in files)
        {
            if (from.ReadString() != file.Path[(folder.Length + 1)..] || from.ReadInt64() != file.Length || from.ReadInt64() != file.ChangedUtc.Ticks || !SourceFile.IsProof(file.ChangedUtc, listed)) return null;
        }
        used.TryAdd(folder, true);
        var findings = MatterBytes.List(from, () => FindingBytes.Read(from));
        return new(files, listed, from.ReadBoolean() ? ReportBytes.Read(folder, files, forms, texts, from) : null, findings);
    }

    /// <summary>True where every folder of the site was found here, and nothing else is kept.</summary>
    public bool AreAllOf(int folders) => used.Count == folders && pieces.Count == folders;

    /// <summary>Writes what was read; what came from here as it is kept already.</summary>
    public void Write(ReadReports read, BinaryWriter to) => pieces.Write([.. read.Folders.Where(folder => folder.Value.Holds(folder.Value.Files)).Select(f => (f.Key, f))], used.ContainsKey, Write, to);

    private static void Write(KeyValuePair<string, Reading<ParsedReport?>> folder, BinaryWriter to)
    {
        var reading = folder.Value;
        to.Write(reading.ListedUtc.Ticks);
        MatterBytes.WriteList(reading.Files, to, file =>
        {
            to.Write(file.Path[(folder.Key.Length + 1)..]);
            to.Write(file.Length);
            to.Write(file.ChangedUtc.Ticks);
        });
        MatterBytes.WriteList(reading.Findings, to, finding => FindingBytes.Write(finding, to));
        to.Write(reading.Value is not null);
        if (reading.Value is { } report) ReportBytes.Write(report, to);
    }
}
