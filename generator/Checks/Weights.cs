using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks;

/// <summary>
/// What weight a finding has here: the site's settings for warnings, drafts that stop nobody, and reports that are kept as
/// they went out.
/// </summary>
internal sealed class Weights
{
    private static readonly Text Kept = new("报告按公布时的原样保留。", " The report is kept as it was published.");

    private readonly Site site;
    private readonly Dictionary<string, Report> reports;

    public Weights(Site site)
    {
        this.site = site;
        reports = site.Reports.ToDictionary(r => r.Folder, StringComparer.Ordinal);
    }

    public IEnumerable<Finding> Of(IEnumerable<Finding> findings) => findings.Select(Of).OfType<Finding>();

    /// <summary>The sentence of an error with which a report is kept as it was published; null for every other finding.</summary>
    public static string? KeptError(Finding finding) =>
        finding.Rule.Severity == Severity.Error && finding.Message.Zh.EndsWith(Kept.Zh, StringComparison.Ordinal) ? finding.Message.Zh[..^Kept.Zh.Length] : null;

    private Finding? Of(Finding finding)
    {
        if (finding.Severity == Severity.Error) return Eased(finding);
        if (!site.Settings.Checks.TryGetValue(finding.Rule.Code, out var setting)) return finding;
        if (setting.Off) return null;
        return setting.Severity is { } severity ? finding with { Severity = severity } : finding;
    }

    private Finding Eased(Finding finding)
    {
        if (ReportOf(finding.Place.File) is not { } report) return finding;
        if (!report.IsFinal) return Drafts.Eased(finding);
        return report.Matter.AsPublished is not null && CanStandAsPublished(finding.Rule.Code)
            ? finding with { Severity = Severity.Warning, Message = finding.Message.With(Kept.Zh, Kept.En) }
            : finding;
    }

    /// <summary>What can be printed as it is: blanks, what is no number, and sums. A file that cannot be read cannot, nor a page that is not as it should be, nor what was not checked.</summary>
    private static bool CanStandAsPublished(string code) =>
        code is "GK025" or "GK026" or "GK028" || (string.CompareOrdinal(code, "GK100") >= 0 && string.CompareOrdinal(code, GK399_ProgramFault.Rule.Code) < 0);

    private Report? ReportOf(string file)
    {
        var segments = file.Split('/');
        return segments.Length >= 3 && reports.TryGetValue(string.Join('/', segments.Take(3)), out var report) ? report : null;
    }
}
