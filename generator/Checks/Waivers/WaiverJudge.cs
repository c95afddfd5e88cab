using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Waivers;

/// <summary>Judges one waiver after the other: whether it is in force, and what it excuses.</summary>
internal sealed class WaiverJudge(Site site, IReadOnlyList<Finding> found, DateOnly today, CheckedExtent extent)
{
    private const string FirstPageCode = "GK400"; // from here on only finished pages tell

    private readonly ILookup<string, Finding> byCode = found.Where(f => f.Rule.Severity != Severity.Error && f.Severity != Severity.Error).ToLookup(f => f.Rule.Code, StringComparer.Ordinal);
    private readonly Dictionary<string, Report> reports = site.Reports.ToDictionary(r => r.Folder, StringComparer.Ordinal);
    private readonly WaivedText texts = new(site);
    private readonly List<Finding> troubles = [];

    /// <summary>What is wrong with the waivers judged so far.</summary>
    public IReadOnlyList<Finding> Troubles => troubles;

    /// <param name="waiver">The waiver.</param>
    /// <param name="report">The report whose front matter holds it; null in site.yml.</param>
    public WaiverUse Judge(Waiver waiver, Report? report)
    {
        WaiverUse Is(WaiverState state, params IReadOnlyList<Finding> excused) => new(waiver, report, state, excused);
        WaiverUse But(WaiverState state, Finding trouble)
        {
            troubles.Add(trouble);
            return Is(state);
        }

        if (waiver.Code.Length == 0 || (waiver.Cells.Count == 0 && waiver.Text is null)) return Is(WaiverState.NotJudged);
        if (GK390_NothingToWaive.In(waiver) is { } unknown) return But(WaiverState.Unsound, unknown);
        var cells = new WaivedCells(reports, waiver, report);
        var named = cells.Cells().ToList();
        if (named.FirstOrDefault(c => c.Cell is null) is { } nowhere) return But(WaiverState.Unsound, GK395_WaiverNamesNoCell.At(waiver, nowhere, cells.Known()));
        if (named.Where(c => !c.IsBound).ToList() is { Count: > 0 } unbound) return But(WaiverState.Unsound, GK394_WaiverWithoutValues.At(waiver, unbound));

        bool isReadable = named.All(c => c.IsReadable);
        var changed = named.Where(c => c.Figure != c.Given).ToList();
        bool textGone = waiver.Text is { } words && report is not null && !texts.StandsIn(report.File, words);
        IReadOnlyList<Finding> covered = isReadable && changed.Count == 0 && !textGone ? Covered(waiver, report, cells) : [];
        if (waiver.Until < today) return But(WaiverState.Expired, GK393_WaiverExpired.At(waiver, today)) with { Covered = covered };
        if (!isReadable) return Is(WaiverState.NotJudged);
        if (changed.Count > 0) return But(WaiverState.Lapsed, GK391_WaiverLapsed.Figures(waiver, changed));
        if (textGone) return But(WaiverState.Lapsed, GK391_WaiverLapsed.Words(waiver, waiver.Text!));
        if (covered.Count > 0) return Is(WaiverState.InForce, covered) with { Covered = covered };
        bool isUnseen = extent == CheckedExtent.Content && string.CompareOrdinal(waiver.Code, FirstPageCode) >= 0;
        return isUnseen ? Is(WaiverState.NotJudged) : But(WaiverState.Unused, GK392_WaiverUnused.At(waiver));
    }

    private IReadOnlyList<Finding> Covered(Waiver waiver, Report? report, WaivedCells cells) =>
        [.. byCode[waiver.Code].Where(f => report is null || IsOf(report.Folder, f))
            .Where(f => cells.Cover(f) || (waiver.Text is { } text && CoversWords(text, report, f)))];

    /// <summary>Words in site.yml excuse what stands outside of reports; a report has its own.</summary>
    private bool CoversWords(string text, Report? report, Finding finding) =>
        (report is not null || !IsOf("reports", finding)) && texts.Covers(text, finding);

    private static bool IsOf(string folder, Finding finding) =>
        finding.Place.File == folder || finding.Place.File.StartsWith(folder + "/", StringComparison.Ordinal);
}
