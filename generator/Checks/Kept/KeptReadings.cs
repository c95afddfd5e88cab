using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<UInt128, bool> compared = []; // pairs and years met in this run, by key: true where it was known
    private Func<TextPrint, uint[]?>? boxes; // one for all prints
    private readonly SharedTexts texts = new();
    private int used;

    /// <inheritdoc/>
    public bool IsWrittenDown => fresh is not null;

    /// <inheritdoc/>
    public ReportReading? Of(Report report)
    {
        var found = pieces.Read(KeyOf(report), 0, (Kept: this, report), static (given, from) => given.Kept.Read(given.report, from));
        if (found is not null) Interlocked.Increment(ref used);
        return found;
    }

    /// <inheritdoc/>
    public ReportReading Keep(Report report, ReportReading found)
    {
        if (fresh is null) return found;
        TextPrint? print = null;
        fresh.Add(KeyOf(report), to => print = Write(report, found, to));
        bool IsCounted(Finding finding) => CountedRemarks.IsRemark(finding, report) && counted.Holds(finding.Rule.Code);
        return new ReportReading([.. found.Findings.Where(finding => !IsCounted(finding))], print) { Counted = Finding.InOrder(found.Findings.Where(IsCounted)).Count, Bound = found.Bound };
    }

    /// <inheritdoc/>
    public Finding? OfPair(Report report, Report other, Func<Report, Report, Finding?> compare)
    {
        var key = Digest.Of([KeyOf(report), KeyOf(other)]);
        return Compared(key, FindingBytes.Read, FindingBytes.Write, () => compare(report, other) is { } found ? [found] : []) is [var finding, ..] ? finding : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<(int Print, int Other)> OfYear(UInt128 key, Func<IReadOnlyList<(int Print, int Other)>> compare) => Compared(key, from => (Print: from.Read7BitEncodedInt(), Other: from.Read7BitEncodedInt()),
        (pair, to) =>
        {
            to.Write7BitEncodedInt(pair.Print);
            to.Write7BitEncodedInt(pair.Other);
        }, compare);

    /// <summary>What comes of comparing, as it was kept or found out now.</summary>
    private IReadOnlyList<T> Compared<T>(UInt128 key, Func<BinaryReader, T> read, Action<T, BinaryWriter> write, Func<IReadOnlyList<T>> compare)
    {
        var known = pieces.Read(key, 0, read, static (read, from) => MatterBytes.List(from, read));
        compared[key] = known is not null;
        if (known is not null) return known;
        var found = compare();
        fresh?.Add(key, to => MatterBytes.WriteList(found, to, item => write(item, to)));
        return found;
    }

    /// <summary>True where every report of the site and all that was compared was found here, and nothing else is kept.</summary>
    public bool AreAllOf(int reports) => used == reports && pieces.Count == reports + compared.Count && compared.Values.All(known => known);

    /// <summary>Writes what was found in these reports and where they were compared, in this run or an earlier one.</summary>
    public void Write(IEnumerable<Report> reports, BinaryWriter to) => pieces.Write(reports.Select(KeyOf).Concat(compared.Keys.Order()), key => pieces.NumberOf(key) >= 0, fresh!, to);

    /// <summary>What is listed, the print, how many remarks there are and under which rules, and the remarks themselves: in most runs nobody reads so far.</summary>
    private TextPrint? Write(Report report, ReportReading found, BinaryWriter to)
    {
        var remarks = Finding.InOrder(found.Findings.Where(finding => CountedRemarks.IsRemark(finding, report)));
        MatterBytes.WriteList([.. found.Findings.Where(finding => !CountedRemarks.IsRemark(finding, report))], to, finding => FindingBytes.Write(finding, to));
        MatterBytes.Write(found.Bound, to);
        to.Write(found.Print is not null);
        var print = found.Print?.Write(to, Boxes);
        MatterBytes.WriteList([.. remarks.Select(finding => finding.Rule.Code).Distinct()], to, to.Write);
        MatterBytes.WriteList(remarks, to, finding => FindingBytes.Write(finding, to));
        return print;
    }

    private Func<TextPrint, uint[]?> Boxes => boxes ??= BoxesOf;

    private uint[]? BoxesOf(TextPrint print)
    {
        var key = KeyOf(print.Report);
        return pieces.Read(key, print.At, 0, static (_, from) => TextPrint.ReadBoxes(from)) ?? fresh?.Read(key, print.At, TextPrint.ReadBoxes);
    }

    private ReportReading Read(Report report, BinaryReader from)
    {
        var listed = MatterBytes.List(from, FindingBytes.Read);
        var bound = MatterBytes.Number(from);
        var print = from.ReadBoolean() ? TextPrint.Read(report, from, Boxes) : null;
        bool areCounted = true;
        for (int left = from.Read7BitEncodedInt(); left > 0; left--) areCounted &= counted.Holds(texts.Read(from));
        if (areCounted) return new ReportReading(listed, print) { Counted = from.Read7BitEncodedInt(), Bound = bound };
        var remarks = MatterBytes.List(from, FindingBytes.Read);
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
