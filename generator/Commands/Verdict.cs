using SiteBuilder.Commands.Formats;
using SiteBuilder.Content;
using SiteBuilder.Delivery.Incremental;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Commands;

/// <summary>The findings that a run shows, and what is needed to print them.</summary>
/// <param name="Findings">In the order in which an editor works through them.</param>
/// <param name="Checked">Every report that was checked.</param>
/// <param name="Workspace">The folders as they were given.</param>
internal sealed record Verdict(IReadOnlyList<Finding> Findings, IReadOnlyList<Report> Checked, Workspace Workspace)
{
    private (string Path, string[] Lines) last = ("", []); // findings come file by file
    private ILookup<string, SourceSpan>? personal;

    /// <summary>The reports whose findings are shown, those without any too.</summary>
    public IReadOnlyList<Report> Shown { get; init; } = Checked;

    /// <summary>The pages of the last build, for results that link to them.</summary>
    public PageLinks Pages { get; init; } = PageLinks.None;

    /// <summary>How many reports were checked.</summary>
    public int Reports { get; init; } = Checked.Count;

    /// <summary>Remarks that are counted and not listed, and how many are waived of them.</summary>
    public (int Shown, int Waived) Unlisted { get; init; }

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    public int Infos => Count(Severity.Info) + Unlisted.Shown;

    public int Waived => Findings.Count(f => f.Waived) + Unlisted.Waived;

    /// <summary>The verdict of a build that found this: remarks are counted; <c>check</c> lists them.</summary>
    public static Verdict Of(BuildSummary summary, Workspace workspace) => new(summary.Findings, [], workspace) { Reports = summary.Reports, Unlisted = summary.Remarks };

    /// <summary>The path as the user can open it.</summary>
    public string FileOf(Finding finding) => Workspace.PathOf(finding.Place);

    /// <summary>The folder of the report to which the finding belongs; empty for what belongs to the site.</summary>
    public static string ReportOf(Finding finding) =>
        finding.Place.File.Split('/') is ["reports", var agency, var year, ..] ? $"reports/{agency}/{year}" : "";

    /// <summary>
    /// The line in which the finding stands; null for a folder, a whole file, or a file that is no text. What must not go out is
    /// not shown here either: results are handed on.
    /// </summary>
    public string? LineOf(Finding finding)
    {
        if (finding.Place.Line is not { } line) return null;
        string path = FileOf(finding);
        if (last.Path != path) last = (path, Concealed(Read(path), finding.Place.File));
        return line <= last.Lines.Length ? last.Lines[line - 1] : null;
    }

    private string[] Concealed(string[] all, string file)
    {
        personal ??= Findings.Where(IsPersonal).ToLookup(f => f.Place.File, f => f.Place, StringComparer.Ordinal);
        foreach (var place in personal[file])
        {
            if (place is not { Line: { } line, Column: { } column } || line > all.Length) continue;
            int from = Math.Min(column - 1, all[line - 1].Length), to = Math.Min(from + place.Length, all[line - 1].Length);
            string hidden = string.Concat(all[line - 1][from..to].Select(c => char.IsAsciiLetterOrDigit(c) ? '*' : c));
            all[line - 1] = all[line - 1][..from] + hidden + all[line - 1][to..];
        }
        return all;
    }

    /// <summary>Numbers of identity cards, mobile phones and bank cards.</summary>
    private static bool IsPersonal(Finding finding) => finding.Rule.Code is "GK281" or "GK282" or "GK283" or "GK284";

    private static string[] Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return [];
        var text = SourceText.Read(SourceFile.At(path, "", file.Length, file.LastWriteTimeUtc), []);
        return text is null ? [] : text.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
    }

    private int Count(Severity severity) => Findings.Count(f => f.Severity == severity && !f.Waived);
}
