using System.Globalization;
using System.Text.RegularExpressions;
using SiteBuilder.Content;

namespace SiteBuilder.Importing.Drafts;

/// <summary>Whose report a file is and of which year, by its title, else by its name and its folders.</summary>
internal static class ReportOwner
{
    private static readonly Regex TitleYear = new(@"(?<year>20[0-9]{2})年", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    private static readonly Regex NameYear = new(@"(?<![0-9])(?<year>20[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant); // looks around itself, which only the backtracking engine can; of fixed length

    /// <summary>The year; null where neither title nor path names one.</summary>
    public static int? Year(string? title, string path) =>
        Last(TitleYear, title ?? "") ?? Last(NameYear, Path.GetFileNameWithoutExtension(path)) ?? Last(NameYear, Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) ?? "");

    /// <summary>The agency that the title begins with, else the one whose slug or name stands in the path; null where none or several do.</summary>
    public static Agency? Agency(string? title, string path, IReadOnlyList<Agency> agencies)
    {
        if (title is not null && Longest(agencies, name => title.Contains(name, StringComparison.Ordinal)) is { } named) return named;
        string file = Path.GetFileNameWithoutExtension(path);
        var words = file.Split('-', '_', ' ', '.').Append(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) ?? "").ToHashSet(StringComparer.Ordinal);
        var bySlug = agencies.Where(a => words.Contains(a.Slug)).ToList();
        return bySlug.Count == 1 ? bySlug[0] : Longest(agencies, name => file.Contains(name, StringComparison.Ordinal));
    }

    private static Agency? Longest(IReadOnlyList<Agency> agencies, Func<string, bool> fits)
    {
        var found = agencies.SelectMany(a => a.Aliases.Append(a.Name).Append(a.ShortName).Select(n => (Agency: a, Name: n))).Where(x => x.Name.Length > 1 && fits(x.Name)).ToList();
        if (found.Count == 0) return null;
        int longest = found.Max(f => f.Name.Length);
        var best = found.Where(f => f.Name.Length == longest).Select(f => f.Agency).Distinct().ToList();
        return best.Count == 1 ? best[0] : null;
    }

    private static int? Last(Regex shape, string text) =>
        shape.Matches(text).LastOrDefault() is { } match ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
}
