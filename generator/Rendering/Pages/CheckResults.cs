using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>What was found in the published reports, rule by rule, as 数据校验说明 tells it; the same today and tomorrow.</summary>
internal sealed class CheckResults
{
    private readonly CheckedSite site;
    private readonly Dictionary<string, Report> reports;
    private readonly ILookup<string, Finding> found;
    private readonly HashSet<(SourceSpan, string, string)> explained;

    public CheckResults(IReadOnlyList<Report> published, CheckedSite site)
    {
        this.site = site;
        reports = published.ToDictionary(r => r.Folder, StringComparer.Ordinal);
        found = site.Findings.Where(f => ReportOf(f) is not null).ToLookup(f => f.Rule.Code, StringComparer.Ordinal);
        explained = site.Waivers.SelectMany(w => w.Covered).Select(Key).ToHashSet();
    }

    public View[] Subjects() => [.. PublicRules.All().Where(s => s.Rules.Count > 0).Select(subject => new View(
        ("name", subject.Subject),
        ("rules", subject.Rules.Select(Rule).ToArray())))];

    private View Rule(Rule rule)
    {
        var findings = found[rule.Code].ToList();
        return new View(
            ("code", rule.Code),
            ("title", rule.Title.Zh),
            ("off", site.Site.Settings.Checks.TryGetValue(rule.Code, out var setting) && setting.Off),
            ("count", findings.Count),
            ("explained", findings.Count(IsExplained)),
            ("findings", Views.OrNone(findings.Select(Finding))));
    }

    private View Finding(Finding finding)
    {
        var report = ReportOf(finding)!;
        return new View(
            ("title", report.Title),
            ("route", report.Route),
            ("text", finding.Message.Zh),
            ("explained", IsExplained(finding)));
    }

    /// <summary>A waiver names it or, for what would be an error, the report is kept as it went out and says why.</summary>
    private bool IsExplained(Finding finding) =>
        explained.Contains(Key(finding)) || (finding.Rule.Severity == Severity.Error && ReportOf(finding)!.Matter.AsPublished is not null);

    private Report? ReportOf(Finding finding)
    {
        string[] segments = finding.Place.File.Split('/');
        return segments.Length >= 3 ? reports.GetValueOrDefault(string.Join('/', segments.Take(3))) : null;
    }

    private static (SourceSpan, string, string) Key(Finding finding) => (finding.Place, finding.Rule.Code, finding.Message.Zh);
}
