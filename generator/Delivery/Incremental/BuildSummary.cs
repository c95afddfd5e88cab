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
    /// <param name="findings">All that was found.</param>
    /// <param name="reports">How many reports were checked.</param>
    /// <param name="files">Files in the output; 0 where nothing was released.</param>
    /// <param name="bytes">Their length.</param>
    public static BuildSummary Of(IReadOnlyList<Finding> findings, int reports, int files = 0, long bytes = 0) => new(
        [.. findings.Where(f => f.Severity != Severity.Info)],
        (findings.Count(f => f.Severity == Severity.Info && !f.Waived), findings.Count(f => f.Severity == Severity.Info && f.Waived)),
        reports, files, bytes);
}
