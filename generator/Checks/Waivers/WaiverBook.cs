using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Waivers;

/// <summary>
/// Every waiver of the site laid against everything that was found. A waiver is bound to a code and to cells with their
/// values, or to words; where one of them is changed it lapses. Errors cannot be waived.
/// </summary>
internal sealed class WaiverBook
{
    private WaiverBook(IReadOnlyList<WaiverUse> uses, IReadOnlyList<Finding> findings)
    {
        Uses = uses;
        Findings = findings;
    }

    /// <summary>Those of site.yml, then report by report, each in the order of its file.</summary>
    public IReadOnlyList<WaiverUse> Uses { get; }

    /// <summary>What was found, waived findings marked, and what is wrong with the waivers.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <param name="site">The site with its waivers.</param>
    /// <param name="found">Everything that the checks found.</param>
    /// <param name="now">The clock for the last day of a waiver, in the site's time zone.</param>
    /// <param name="extent">Whether the pages had their say.</param>
    public static WaiverBook Of(Site site, IReadOnlyList<Finding> found, DateTime now, CheckedExtent extent)
    {
        var judge = new WaiverJudge(site, found, DateOnly.FromDateTime(now), extent);
        var uses = site.Settings.Waivers.Select(waiver => judge.Judge(waiver, null))
            .Concat(site.Reports.SelectMany(report => report.Matter.Waivers.Select(waiver => judge.Judge(waiver, report)))).ToList();
        if (uses.Count == 0) return new WaiverBook([], found);
        var excuses = new Dictionary<object, Excuse>(ReferenceEqualityComparer.Instance);
        foreach (var use in uses)
        {
            foreach (var finding in use.Excused) excuses.TryAdd(finding, new Excuse(use.Waiver.Reason, use.Waiver.By, use.Waiver.Until));
        }
        return new WaiverBook(uses, [.. found.Select(f => excuses.TryGetValue(f, out var excuse) ? f with { Excuse = excuse } : f), .. new Weights(site).Of(judge.Troubles)]);
    }
}
