using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>
/// Which remarks a run only counts. A build lists none, and a large site has ten for each report: they are written down for the next
/// run and not held. A rule of which a setting or a waiver speaks is never only counted.
/// </summary>
internal sealed class CountedRemarks
{
    private readonly HashSet<string>? spokenOf;

    private CountedRemarks(HashSet<string>? spokenOf) => this.spokenOf = spokenOf;

    /// <summary>Every remark is listed.</summary>
    public static CountedRemarks None { get; } = new(null);

    /// <summary>Those of a build of this site.</summary>
    public static CountedRemarks Of(Site site) => new(
    [
        .. site.Settings.Checks.Keys,
        .. site.Settings.Waivers.Concat(site.Reports.SelectMany(report => report.Matter.Waivers)).Select(waiver => waiver.Code),
    ]);

    /// <summary>True where remarks under this rule are only counted.</summary>
    public bool Holds(string code) => spokenOf?.Contains(code) == false;

    /// <summary>A remark on a file of this report: no other report has the same one.</summary>
    public static bool IsRemark(Finding finding, Report report) =>
        finding is { Severity: Severity.Info, Rule.Severity: Severity.Info, Waived: false } && finding.Place.File.StartsWith(report.Folder + "/", StringComparison.Ordinal);
}
