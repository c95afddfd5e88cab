using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Checks.Copying;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Kept;

/// <summary>
/// What an earlier run found in each report, kept as bytes. A reading holds for the bytes of the report and of the two years before
/// it, for the settings, agencies, words and forms, and for one program: where any of these is another, the report is checked anew.
/// </summary>
internal sealed class KeptReadings : IKnownReadings
{
    /// <summary>Nothing is known.</summary>
    public static KeptReadings None => new(new byte[sizeof(int)], 0);

    private readonly byte[] bytes;
    private readonly Dictionary<string, (int At, int Length)> places = new(StringComparer.Ordinal);
    private int used;

    /// <param name="bytes">What <see cref="Write"/> wrote; they must be sound.</param>
    /// <param name="start">Where the readings begin.</param>
    public KeptReadings(byte[] bytes, int start)
    {
        this.bytes = bytes;
        var from = Reader(start);
        for (int left = from.ReadInt32(); left > 0; left--)
        {
            string key = from.ReadString();
            int length = from.ReadInt32();
            places.TryAdd(key, ((int)from.BaseStream.Position, length));
            from.BaseStream.Position += length;
        }
    }

    /// <inheritdoc/>
    public ReportReading? Of(Report report)
    {
        if (!places.TryGetValue(KeyOf(report), out var place)) return null;
        Interlocked.Increment(ref used);
        var from = Reader(place.At);
        var findings = new Diagnostics.Finding[from.ReadInt32()];
        for (int i = 0; i < findings.Length; i++) findings[i] = FindingBytes.Read(from);
        return new ReportReading(findings, from.ReadBoolean() ? TextPrint.Read(report, from) : null);
    }

    /// <summary>True where every report of the site was found here, and nothing else is kept.</summary>
    public bool AreAllOf(int reports) => used == reports && places.Count == reports;

    /// <summary>Writes what was found; what was found here as it is kept already.</summary>
    public void Write(IReadOnlyCollection<(Report Report, ReportReading Reading)> readings, BinaryWriter to)
    {
        to.Write(readings.Count);
        using var one = new MemoryStream();
        using var writer = new BinaryWriter(one, Encoding.UTF8);
        foreach (var (report, reading) in readings)
        {
            string key = KeyOf(report);
            to.Write(key);
            if (places.TryGetValue(key, out var place))
            {
                to.Write(place.Length);
                to.Write(bytes, place.At, place.Length);
                continue;
            }
            one.SetLength(0);
            writer.Write(reading.Findings.Count);
            foreach (var finding in reading.Findings) FindingBytes.Write(finding, writer);
            writer.Write(reading.Print is not null);
            reading.Print?.Write(writer);
            writer.Flush();
            to.Write((int)one.Length);
            to.Write(one.GetBuffer(), 0, (int)one.Length);
        }
    }

    /// <summary>What a reading rests on.</summary>
    private static string KeyOf(Report report)
    {
        var text = new StringBuilder(report.Folder);
        for (var r = report; r is not null && r.Year > report.Year - 3; r = r.Previous)
            text.Append('\n').Append(r.Hash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private BinaryReader Reader(int at) => new(new MemoryStream(bytes, writable: false) { Position = at }, Encoding.UTF8);
}
