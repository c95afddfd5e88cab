using System.Collections.Concurrent;
using System.Text;
using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Kept;

/// <summary>
/// What an earlier run read of each report folder, kept as bytes. A folder need not be read again while its files have the same names,
/// lengths and times and while settings, agencies, words, forms and the program are the same.
/// </summary>
/// <param name="pieces">What <see cref="Write(IEnumerable{string}, BinaryWriter)"/> wrote.</param>
/// <param name="forms">The forms of the site.</param>
/// <param name="texts">How texts are read again; takes what is read in this run.</param>
internal sealed class KeptReports(KeptPieces pieces, FormCatalogue forms, TextStore texts) : IKnownReports
{
    private readonly ConcurrentDictionary<UInt128, bool> used = [];

    /// <inheritdoc/>
    public Reading<ParsedReport?>? Of(string folder, IReadOnlyList<SourceFile> files) => pieces.Read(Digest.Of(folder), 0, from => Read(folder, files, from));

    private Reading<ParsedReport?>? Read(string folder, IReadOnlyList<SourceFile> files, BinaryReader from)
    {
        var listed = new DateTime(from.ReadInt64(), DateTimeKind.Utc);
        if (from.Read7BitEncodedInt() != files.Count) return null;
        foreach (var file in files)
        {
            if (from.ReadString() != file.Below(folder) || from.ReadInt64() != file.Length || from.ReadInt64() != file.ChangedUtc.Ticks || !SourceFile.IsProof(file.ChangedUtc, listed)) return null;
        }
        used.TryAdd(Digest.Of(folder), true);
        var findings = MatterBytes.List(from, () => FindingBytes.Read(from));
        if (!from.ReadBoolean()) return new(files, listed, null, findings);
        int bodyAt = 0;
        var report = ReportBytes.Read(folder, forms, from, without => pieces.Read(Digest.Of(folder), bodyAt, from => Body(without, files, from)) ?? Again(without, files), texts,
            (without, key) => pieces.Read(Digest.Of(folder), bodyAt, from => ReportBytes.ReadTable(without.Form, key, from)));
        bodyAt = (int)from.BaseStream.Position;
        return new(files, listed, report, findings);
    }

    /// <summary>True where every folder of the site was found here, and nothing else is kept.</summary>
    public bool AreAllOf(int folders) => used.Count == folders && pieces.Count == folders;

    /// <inheritdoc/>
    public Reading<ParsedReport?> Keep(string folder, Reading<ParsedReport?> read)
    {
        texts.Memory.Watch();
        if (!read.Holds(read.Files)) return read;
        using var piece = new MemoryStream();
        int bodyAt;
        using (var to = new BinaryWriter(piece, Encoding.UTF8, leaveOpen: true)) bodyAt = Write(folder, read, to);
        texts.Aside.Add(Digest.Of(folder), piece.GetBuffer().AsSpan(0, (int)piece.Length));
        var files = read.Files;
        return read.Value is not { } report || texts.HoldsAnotherReport() ? read : read with { Value = report.Without(without => texts.Aside.Read(Digest.Of(folder), bodyAt, from => Body(without, files, from)) ?? Again(without, files)) };
    }

    /// <summary>The body of a report from what was written.</summary>
    private ReportBody Body(ParsedReport without, IReadOnlyList<SourceFile> files, BinaryReader from) =>
        ReportBytes.ReadBody(without.Folder, without.Form, new FileText(files.First(file => file.Name == "report.md" && file.Folder.Path == without.Folder), without.TextHash, null, texts), from);

    /// <summary>The body of a report from its folder again, where the disk has lost what was written.</summary>
    private ReportBody Again(ParsedReport without, IReadOnlyList<SourceFile> files)
    {
        var again = new ReportFolder(without.Folder, files, forms, texts, []).Read();
        if (again?.Hash != without.Hash) texts.NoteChange();
        return again?.Body ?? new ReportBody(new Narrative(without.Folder + "/report.md", [], []), new Dictionary<string, FilledTable>());
    }

    /// <summary>Writes what was read of these folders, in this run or an earlier one.</summary>
    public void Write(IEnumerable<string> folders, BinaryWriter to) => pieces.Write(folders.Select(Digest.Of), used.ContainsKey, texts.Aside, to);

    /// <summary>Gives the place where the body of the report begins.</summary>
    private static int Write(string folder, Reading<ParsedReport?> reading, BinaryWriter to)
    {
        to.Write(reading.ListedUtc.Ticks);
        MatterBytes.WriteList(reading.Files, to, file =>
        {
            to.Write(file.Below(folder)!);
            to.Write(file.Length);
            to.Write(file.ChangedUtc.Ticks);
        });
        MatterBytes.WriteList(reading.Findings, to, finding => FindingBytes.Write(finding, to));
        to.Write(reading.Value is not null);
        return reading.Value is { } report ? ReportBytes.Write(report, to) : 0;
    }
}
