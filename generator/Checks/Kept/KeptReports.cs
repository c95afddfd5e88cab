using System.Collections.Concurrent;
using System.Text;
using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Kept;

/// <summary>
/// What an earlier run read of each report folder, kept as bytes. A folder need not be read again while its files have the same names,
/// lengths and times and while settings, agencies, words, forms and the program are the same.
/// </summary>
internal sealed class KeptReports : IKnownReports
{
    private readonly byte[] bytes;
    private readonly FormCatalogue forms;
    private readonly TextStore texts;
    private readonly Dictionary<string, (int At, int Length)> places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> used = [];

    /// <param name="bytes">What <see cref="Write"/> wrote; they must be sound.</param>
    /// <param name="start">Where the reports begin.</param>
    /// <param name="forms">The forms of the site.</param>
    /// <param name="texts">How texts are read again.</param>
    public KeptReports(byte[] bytes, int start, FormCatalogue forms, TextStore texts)
    {
        this.bytes = bytes;
        this.forms = forms;
        this.texts = texts;
        var from = Reader(start);
        for (int left = from.ReadInt32(); left > 0; left--)
        {
            string folder = from.ReadString();
            int length = from.ReadInt32();
            places.TryAdd(folder, ((int)from.BaseStream.Position, length));
            from.BaseStream.Position += length;
        }
    }

    /// <summary>Nothing is known.</summary>
    public static KeptReports None(FormCatalogue forms, TextStore texts) => new(new byte[sizeof(int)], 0, forms, texts);

    /// <inheritdoc/>
    public Reading<ParsedReport?>? Of(string folder, IReadOnlyList<SourceFile> files)
    {
        if (!places.TryGetValue(folder, out var place)) return null;
        var from = Reader(place.At);
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
    public bool AreAllOf(int folders) => used.Count == folders && places.Count == folders;

    /// <summary>Writes what was read; what came from here as it is kept already.</summary>
    public void Write(ReadReports read, BinaryWriter to)
    {
        var proven = read.Folders.Where(folder => folder.Value.Holds(folder.Value.Files)).ToList();
        to.Write(proven.Count);
        using var one = new MemoryStream();
        using var writer = new BinaryWriter(one, Encoding.UTF8);
        foreach (var (folder, reading) in proven)
        {
            to.Write(folder);
            if (used.ContainsKey(folder))
            {
                to.Write(places[folder].Length);
                to.Write(bytes, places[folder].At, places[folder].Length);
                continue;
            }
            one.SetLength(0);
            writer.Write(reading.ListedUtc.Ticks);
            MatterBytes.WriteList(reading.Files, writer, file =>
            {
                writer.Write(file.Path[(folder.Length + 1)..]);
                writer.Write(file.Length);
                writer.Write(file.ChangedUtc.Ticks);
            });
            MatterBytes.WriteList(reading.Findings, writer, finding => FindingBytes.Write(finding, writer));
            writer.Write(reading.Value is not null);
            if (reading.Value is { } report) ReportBytes.Write(report, writer);
            writer.Flush();
            to.Write((int)one.Length);
            to.Write(one.GetBuffer(), 0, (int)one.Length);
        }
    }

    private BinaryReader Reader(int at) => new(new MemoryStream(bytes, writable: false) { Position = at }, Encoding.UTF8);
}
