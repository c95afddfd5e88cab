using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Waivers;

/// <summary>
/// The words that a waiver names. They excuse a finding where they stand, letter by letter, in the source line of the finding
/// and touch the place that it marks; a finding at the beginning of a line is about the whole line. Front matter is passed over.
/// </summary>
internal sealed class WaivedText(Site site)
{
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);

    public bool Covers(string text, Finding finding)
    {
        if (finding.Place.Line is not { } number || Lines(finding.Place.File) is var all && number > all.Length) return false;
        string line = Lines(finding.Place.File)[number - 1];
        int start = (finding.Place.Column ?? 1) - 1, end = start + finding.Place.Length;
        bool wholeLine = start <= line.Length && string.IsNullOrWhiteSpace(line[..start].TrimStart('#', '-', '*', '>', ' '));
        for (int at = line.IndexOf(text, StringComparison.Ordinal); at >= 0; at = line.IndexOf(text, at + 1, StringComparison.Ordinal))
        {
            if (wholeLine || (at < end && at + text.Length > start)) return true;
        }
        return false;
    }

    /// <summary>True where the words still stand in the file.</summary>
    public bool StandsIn(string file, string text) => Lines(file).Any(line => line.Contains(text, StringComparison.Ordinal));

    private string[] Lines(string file)
    {
        if (lines.TryGetValue(file, out var known)) return known;
        var source = site.Content.Tree.Find(file) is { } found && file.EndsWith(".md", StringComparison.Ordinal) ? SourceText.Read(found, []) : null;
        string[] all = source is null ? [] : source.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        int end = all.Length > 0 && all[0].TrimEnd() == "---" ? Array.FindIndex(all, 1, line => line.TrimEnd() == "---") : -1;
        for (int i = 0; i <= end; i++) all[i] = "";
        lines.Add(file, all);
        return all;
    }
}
