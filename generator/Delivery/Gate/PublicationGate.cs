using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Gate;

/// <summary>
/// What is asked before the public sees a change: is it approved, does every changed figure say so, does nothing vanish by mistake?
/// The site itself was checked before; here it is held against what was published last.
/// </summary>
internal static class PublicationGate
{
    /// <param name="site">The checked site that was built.</param>
    /// <param name="plan">What would be done.</param>
    /// <param name="disk">The target.</param>
    /// <param name="target">The settings of the target.</param>
    public static IReadOnlyList<Finding> Findings(CheckedSite site, PublishPlan plan, ITargetDisk disk, PublishTarget target)
    {
        if (plan.HasNothingToDo) return [];
        var findings = new List<Finding>();
        if (plan.Standing.Current is { } current && ManifestOf(disk, current) is { } published)
        {
            var changes = new FigureChanges(disk, current, published);
            foreach (var report in site.Site.Published) findings.AddRange(changes.In(report, plan.Site.Manifest));
            findings.AddRange(plan.Removed.Select(ReportOf).OfType<string>().Select(GK291_PublishedReportVanishes.At));
            int limit = RemovalCap.For(target.MaxRemoved, published.Files.Count);
            if (plan.Removed.Count > limit) findings.Add(GK521_TooManyRemoved.At(plan.Removed.Count, limit, target.Place));
        }
        bool isNew = plan.Standing.Current?.Record?.ManifestHash != plan.Site.ManifestHash;
        if (isNew && site.Site.Settings.Approval is { Required: true } approval && GK520_NotApproved.At(approval, plan) is { } unapproved) findings.Add(unapproved);
        return Finding.InOrder(findings);
    }

    private static Manifest? ManifestOf(ITargetDisk disk, StandingRelease release) => disk.Read($"{release.Folder}/{Manifest.Route}") is { } bytes ? Manifest.Read(bytes) : null;

    /// <summary>The folder of the report whose page this is, or null.</summary>
    private static string? ReportOf(Route route) => route.Path.Split('/') is ["reports", var agency, var year, "index.html"] ? $"reports/{agency}/{year}" : null;
}
