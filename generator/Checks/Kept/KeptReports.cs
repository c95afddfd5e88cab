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
    private readonly bool[] used = new bool[pieces.Count]; // by number
    private readonly SharedTexts shared = new();

    /// <inheritdoc/>
    public Reading<ParsedReport?>? Of(string folder, IReadOnlyList<SourceFile> files)
    {
        var key = Digest.Of(folder);
        return pieces.Read(key, 0, (Kept: this, Key: key, folder, files), static (given, from) => given.Kept.Read(given.Key, given.folder, given.files, from));
    }

    private Reading<ParsedReport?>? Read(UInt128 key, string folder, IReadOnlyList<SourceFile> files, BinaryReader from)
    {
        var listed = new DateTime(from.ReadInt64(), DateTimeKind.Utc);
        if (from.Read7BitEncodedInt() != files.Count) return null;
        foreach (var file in files)
        {
            if (!SharedTexts.IsNext(file.Below(folder)!, from) || from.ReadInt64() != file.Length || from.ReadInt64() != file.ChangedUtc.Ticks || !SourceFile.IsProof(file.ChangedUtc, listed)) return null;
        }
        used[pieces.NumberOf(key)] = true;
        var findings = MatterBytes.List(from, FindingBytes.Read);
        if (!from.ReadBoolean()) return new(files, listed, null, findings);
        var again = new Again(this, key, files, IsFresh: false);
        var report = ReportBytes.Read(folder, forms, shared, from, again, texts);
        again.BodyAt = (int)from.BaseStream.Position;
        return new(files, listed, report, findings);
    }

    /// <summary>True where every folder of the site was found here, and nothing else is kept.</summary>
    public bool AreAllOf(int folders) => pieces.Count == folders && Array.TrueForAll(used, isUsed => isUsed);

    /// <inheritdoc/>
    public Reading<ParsedReport?> Keep(string folder, Reading<ParsedReport?> read)
    {
        texts.Memory.Watch();
        if (!read.Holds(read.Files)) return read;
        var key = Digest.Of(folder);
        var again = new Again(this, key, read.Files, IsFresh: true);
        texts.Aside.Add(key, to => again.BodyAt = Write(folder, read, to));
        return read.Value is not { } report || texts.HoldsAnotherReport() ? read : read with { Value = report.Without(again, texts) };
    }

    /// <summary>The body of a report from what was written.</summary>
    private ReportBody Body(ParsedReport without, IReadOnlyList<SourceFile> files, BinaryReader from) =>
        ReportBytes.ReadBody(without.Folder, without.Form, new FileText(files.First(file => file.Name == "report.md" && file.Folder.Path == without.Folder), without.TextHash, texts), from);

    /// <summary>The body of a report from its folder again, where the disk has lost what was written.</summary>
    private ReportBody FromFolder(ParsedReport without, IReadOnlyList<SourceFile> files)
    {
        var again = new ReportFolder(without.Folder, files, forms, texts, []).Read();
        if (again?.Hash != without.Hash) texts.NoteChange();
        return again?.Body ?? new ReportBody(new Narrative(without.Folder + "/report.md", [], []), new Dictionary<string, FilledTable>());
    }

    /// <summary>Writes what was read of these folders, in this run or an earlier one.</summary>
    public void Write(IEnumerable<string> folders, BinaryWriter to) => pieces.Write(folders.Select(Digest.Of), key => pieces.NumberOf(key) is >= 0 and var number && used[number], texts.Aside, to);

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

    /// <summary>What is made of a piece that was written in this run or before it.</summary>
    private T? Piece<TGiven, T>(UInt128 key, int inside, bool isFresh, TGiven given, Func<TGiven, BinaryReader, T?> made)
        where T : class => isFresh ? texts.Aside.Read(key, inside, from => made(given, from)) : pieces.Read(key, inside, given, made);

    /// <summary>Reads the body of one report, or a table of it.</summary>
    private sealed record Again(KeptReports Kept, UInt128 Key, IReadOnlyList<SourceFile> Files, bool IsFresh) : IBodyReader
    {
        /// <summary>Where the body begins in the piece.</summary>
        public int BodyAt { get; set; }

        public ReportBody Body(ParsedReport without) =>
            Kept.Piece(Key, BodyAt, IsFresh, (Kept, without, Files), static (given, from) => given.Kept.Body(given.without, given.Files, from)) ?? Kept.FromFolder(without, Files);

        public FilledTable? Table(ParsedReport without, string key) => Kept.Piece(Key, BodyAt, IsFresh, (without.Form, key), static (given, from) => ReportBytes.ReadTable(given.Form, given.key, from));
    }
}
