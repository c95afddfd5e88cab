using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>The findings that a run shows, and what is needed to print them.</summary>
/// <param name="Findings">In the order in which an editor works through them.</param>
/// <param name="Reports">How many reports were checked.</param>
/// <param name="ContentFolder">The content folder as it was given.</param>
internal sealed record Verdict(IReadOnlyList<Finding> Findings, int Reports, string ContentFolder)
{
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);

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
