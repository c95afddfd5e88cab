using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>What a build has to say to people: enough to say it again when nothing has changed.</summary>
/// <param name="Findings">Above remarks, in the editors' order, waived ones too.</param>
/// <param name="Remarks">How many remarks there were besides, and how many of all remarks were waived.</param>
/// <param name="Reports">How many reports were checked.</param>
/// <param name="Files">Files in the output.</param>
/// <param name="Bytes">The length of all files together.</param>
internal sealed record BuildSummary(IReadOnlyList<Finding> Findings, (int Shown, int Waived) Remarks, int Reports, int Files, long Bytes)
{
    /// <param name="site">What was checked.</param>
    /// <param name="files">Files in the output; 0 where nothing was released.</param>
    /// <param name="bytes">Their length.</param>
    public static BuildSummary Of(CheckedSite site, int files = 0, long bytes = 0) => new(
        [.. site.Findings.Where(f => f.Severity != Severity.Info)],
        (site.Counted + site.Findings.Count(f => f.Severity == Severity.Info && !f.Waived), site.Findings.Count(f => f.Severity == Severity.Info && f.Waived)),
        site.Site.Reports.Count, files, bytes);
}
