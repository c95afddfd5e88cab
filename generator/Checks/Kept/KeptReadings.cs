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
/// <param name="pieces">What <see cref="Write"/> wrote.</param>
internal sealed class KeptReadings(KeptPieces pieces) : IKnownReadings
{
    private int used;

    /// <inheritdoc/>
    public ReportReading? Of(Report report)
    {
        if (pieces.Find(KeyOf(report)) is not { } from) return null;
        Interlocked.Increment(ref used);
        var findings = new Diagnostics.Finding[from.ReadInt32()];
        for (int i = 0; i < findings.Length; i++) findings[i] = FindingBytes.Read(from);
        return new ReportReading(findings, from.ReadBoolean() ? TextPrint.Read(report, from) : null);
    }

    /// <summary>True where every report of the site was found here, and nothing else is kept.</summary>
    public bool AreAllOf(int reports) => used == reports && pieces.Count == reports;

    /// <summary>Writes what was found; what was found here as it is kept already.</summary>
    public void Write(IReadOnlyCollection<(Report Report, ReportReading Reading)> readings, BinaryWriter to) =>
        pieces.Write([.. readings.Select(r => (KeyOf(r.Report), r.Reading))], pieces.Has, Write, to);

    private static void Write(ReportReading reading, BinaryWriter to)
    {
        to.Write(reading.Findings.Count);
        foreach (var finding in reading.Findings) FindingBytes.Write(finding, to);
        to.Write(reading.Print is not null);
        reading.Print?.Write(to);
    }

    /// <summary>What a reading rests on.</summary>
    private static string KeyOf(Report report)
    {
        var text = new StringBuilder(report.Folder);
        for (var r = report; r is not null && r.Year > report.Year - 3; r = r.Previous)
            text.Append('\n').Append(r.Hash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }
}
