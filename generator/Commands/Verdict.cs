using SiteBuilder.Commands.Formats;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Commands;

/// <summary>The findings that a run shows, and what is needed to print them.</summary>
/// <param name="Findings">In the order in which an editor works through them.</param>
/// <param name="Checked">Every report that was checked.</param>
/// <param name="ContentFolder">The content folder as it was given.</param>
internal sealed record Verdict(IReadOnlyList<Finding> Findings, IReadOnlyList<Report> Checked, string ContentFolder)
{
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);

    /// <summary>The reports whose findings are shown, those without any too.</summary>
    public IReadOnlyList<Report> Shown { get; init; } = Checked;

    /// <summary>The pages of the last build, for results that link to them.</summary>
    public PageLinks Pages { get; init; } = PageLinks.None;

    /// <summary>How many reports were checked.</summary>
    public int Reports => Checked.Count;

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    public int Infos => Count(Severity.Info);

    public int Waived => Findings.Count(f => f.Waived);

    /// <summary>The path as the user can open it: the content folder as given, then the path inside.</summary>
    public string FileOf(Finding finding)
    {
        string folder = ContentFolder.TrimEnd('/', Path.DirectorySeparatorChar);
        return finding.Place.File.Length == 0 ? folder : $"{folder}/{finding.Place.File}";
    }

    /// <summary>The folder of the report to which the finding belongs; empty for what belongs to the site.</summary>
    public static string ReportOf(Finding finding) =>
        finding.Place.File.Split('/') is ["reports", var agency, var year, ..] ? $"reports/{agency}/{year}" : "";

    /// <summary>The line in which the finding stands; null for a folder, a whole file, or a file that is no text.</summary>
    public string? LineOf(Finding finding)
    {
        if (finding.Place.Line is not { } line) return null;
        if (!lines.TryGetValue(finding.Place.File, out var all)) lines.Add(finding.Place.File, all = Read(finding.Place.File));
        return line <= all.Length ? all[line - 1] : null;
    }

    private string[] Read(string path)
    {
        var file = new FileInfo(Path.Combine(ContentFolder, path));
        if (!file.Exists) return [];
        var text = SourceText.Read(new SourceFile(path, file.FullName, file.Length, file.LastWriteTimeUtc), []);
        return text is null ? [] : text.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
    }

    private int Count(Severity severity) => Findings.Count(f => f.Severity == severity && !f.Waived);
}
