using System.Collections.Concurrent;
using System.Text;
using SiteBuilder.Checks.Copying;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Kept;

/// <summary>
/// What an earlier run found in each report, kept as bytes. A reading holds for the bytes of the report and of the two years before
/// it, for the settings, agencies, words and forms, and for one program: where any of these is another, the report is checked anew.
/// Remarks that a run only counts stay where they are written: a build of a large site holds none.
/// </summary>
/// <param name="pieces">What <see cref="Write"/> wrote.</param>
/// <param name="fresh">Takes what is found in this run; null where nothing is kept.</param>
/// <param name="counted">Which remarks are only counted.</param>
internal sealed class KeptReadings(KeptPieces pieces, PieceSpool? fresh, CountedRemarks counted) : IKnownReadings
{
    private const int YearsOfReading = 3; // a report and the two before it

    private readonly ConcurrentDictionary<UInt128, bool> pairs = []; // met in this run, by key: true where it was known
    private int used;

    /// <inheritdoc/>
    public bool IsWrittenDown => fresh is not null;

    /// <inheritdoc/>
    public ReportReading? Of(Report report)
    {
        var found = pieces.Read(KeyOf(report), 0, from => Read(report, from));
        if (found is not null) Interlocked.Increment(ref used);
        return found;
    }

    /// <inheritdoc/>
    public ReportReading Keep(Report report, ReportReading found)
    {
        if (fresh is null) return found;
        using var piece = new MemoryStream();
        using (var to = new BinaryWriter(piece, Encoding.UTF8, leaveOpen: true)) Write(report, found, to);
        fresh.Add(KeyOf(report), piece.GetBuffer().AsSpan(0, (int)piece.Length));
        bool IsCounted(Finding finding) => CountedRemarks.IsRemark(finding, report) && counted.Holds(finding.Rule.Code);
        return new ReportReading([.. found.Findings.Where(finding => !IsCounted(finding))], found.Print) { Counted = Finding.InOrder(found.Findings.Where(IsCounted)).Count, Bound = found.Bound };
    }

    /// <inheritdoc/>
    public Finding? OfPair(Report report, Report other, Func<Report, Report, Finding?> compare)
    {
        var key = Digest.Of([KeyOf(report), KeyOf(other)]);
        var known = pieces.Read(key, 0, from => MatterBytes.List(from, () => FindingBytes.Read(from)));
        pairs[key] = known is not null;
        if (known is not null) return known.FirstOrDefault();
        var found = compare(report, other);
        if (fresh is null) return found;
        using var piece = new MemoryStream();
        using (var to = new BinaryWriter(piece, Encoding.UTF8, leaveOpen: true)) MatterBytes.WriteList<Finding>(found is null ? [] : [found], to, finding => FindingBytes.Write(finding, to));
        fresh.Add(key, piece.GetBuffer().AsSpan(0, (int)piece.Length));
        return found;
    }

    /// <summary>True where every report of the site and every pair that was compared was found here, and nothing else is kept.</summary>
    public bool AreAllOf(int reports) => used == reports && pieces.Count == reports + pairs.Count && pairs.Values.All(known => known);

    /// <summary>Writes what was found in these reports and in the pairs that were compared, in this run or an earlier one.</summary>
    public void Write(IEnumerable<Report> reports, BinaryWriter to) => pieces.Write(reports.Select(KeyOf).Concat(pairs.Keys.Order()), pieces.Has, fresh!, to);

    /// <summary>What is listed, the print, how many remarks there are and under which rules, and the remarks themselves: in most runs nobody reads so far.</summary>
    private static void Write(Report report, ReportReading found, BinaryWriter to)
    {
        var remarks = Finding.InOrder(found.Findings.Where(finding => CountedRemarks.IsRemark(finding, report)));
        MatterBytes.WriteList([.. found.Findings.Where(finding => !CountedRemarks.IsRemark(finding, report))], to, finding => FindingBytes.Write(finding, to));
        MatterBytes.Write(found.Bound, to);
        to.Write(found.Print is not null);
        found.Print?.Write(to);
        MatterBytes.WriteList([.. remarks.Select(finding => finding.Rule.Code).Distinct()], to, to.Write);
        MatterBytes.WriteList(remarks, to, finding => FindingBytes.Write(finding, to));
    }

    private ReportReading Read(Report report, BinaryReader from)
    {
        var listed = MatterBytes.List(from, () => FindingBytes.Read(from));
        var bound = MatterBytes.Number(from);
        var print = from.ReadBoolean() ? TextPrint.Read(report, from) : null;
        if (MatterBytes.List(from, from.ReadString).All(counted.Holds)) return new ReportReading(listed, print) { Counted = from.Read7BitEncodedInt(), Bound = bound };
        var remarks = MatterBytes.List(from, () => FindingBytes.Read(from));
        var shown = remarks.Where(remark => !counted.Holds(remark.Rule.Code)).ToList();
        return new ReportReading([.. listed, .. shown], print) { Counted = remarks.Length - shown.Count, Bound = bound };
    }

    /// <summary>What a reading rests on.</summary>
    private static UInt128 KeyOf(Report report)
    {
        Span<UInt128> parts = stackalloc UInt128[YearsOfReading + 1];
        int count = 0;
        parts[count++] = Digest.Of(report.Folder);
        for (var r = report; r is not null && r.Year > report.Year - YearsOfReading; r = r.Previous) parts[count++] = r.Hash;
        return Digest.Of(parts[..count]);
    }
}
