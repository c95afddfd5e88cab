using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Formats;
using SiteBuilder.Sites;

namespace SiteBuilder.Commands;

/// <summary>What is exported of a report.</summary>
/// <param name="Report">Null where it could not be read.</param>
/// <param name="Findings">Errors, or what making the files had to say.</param>
/// <param name="Target">Where to.</param>
/// <param name="Files">None where the report has errors.</param>
internal sealed record ReportExport(Report? Report, IReadOnlyList<Finding> Findings, ExportFolder Target, IReadOnlyList<(ReportFile File, MadeFile Made)> Files)
{
    /// <summary>Makes the files in memory; none where the report has errors.</summary>
    /// <param name="site">The checked site.</param>
    /// <param name="wanted">Whose report, as the user named it, and of which year.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="replaces">True where files that exist are replaced.</param>
    /// <exception cref="UserException">There is no such report, or the files exist.</exception>
    public static ReportExport Of(CheckedSite site, (string Agency, int Year) wanted, string folder, bool replaces)
    {
        var owner = NamedAgency.Among(site.Site.Agencies, wanted.Agency);
        var target = new ExportFolder(folder, $"{owner.Slug}-{wanted.Year}");
        string place = $"reports/{owner.Slug}/{wanted.Year}";
        var report = site.Site.Reports.FirstOrDefault(r => r.Folder == place);
        var errors = Errors(site, place);
        if (report is null && errors.Count == 0) throw Missing(site.Site, owner, wanted.Year);
        if (report is null || errors.Count > 0) return new(report, errors, target, []);

        var files = ReportFormat.All.Where(f => f.IsDocument).OrderBy(f => f.Name, StringComparer.Ordinal).SelectMany(f => f.Files(report, site.Site)).ToList();
        if (!replaces) target.RefuseExisting(files);
        var made = files.ConvertAll(file => (File: file, Made: file.Make()));
        return new(report, [.. made.SelectMany(m => m.Made.Findings)], target, made);
    }

    /// <summary>The errors of the report and of what it stands on; those of other reports do not matter here, and a draft has none.</summary>
    private static List<Finding> Errors(CheckedSite site, string place) => [.. site.Findings.Where(f => f.Severity == Severity.Error
        && (!f.Place.File.StartsWith("reports/", StringComparison.Ordinal) || f.Place.File == place || f.Place.File.StartsWith(place + "/", StringComparison.Ordinal)))];

    private static UserException Missing(Site site, Content.Agency owner, int wanted)
    {
        var years = site.Reports.Where(r => r.Agency == owner).Select(r => r.Year).ToList();
        string zh = years.Count == 0 ? "还没有任何报告" : $"已有 {string.Join("、", years)} 年度", en = years.Count == 0 ? "no report at all" : string.Join(", ", years);
        return new UserException(new($"{owner.ShortName}没有 {wanted} 年度的报告（{zh}）。", $"{owner.Slug} has no report for {wanted} (it has {en})."));
    }
}
