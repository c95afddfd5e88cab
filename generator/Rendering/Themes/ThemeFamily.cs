using SiteBuilder.Diagnostics;

namespace SiteBuilder.Rendering.Themes;

/// <summary>A theme and its parents, the nearest first, as far as they are folders; the built-in theme always follows.</summary>
internal static class ThemeFamily
{
    private const string Settings = "theme.yml";

    public static IReadOnlyList<string> Of(string folder, string name, ICollection<Finding> findings)
    {
        var family = new List<string>();
        var place = SourceSpan.Of("site.yml");
        string? next = name;
        while (next is not null)
        {
            if (family.Contains(next, StringComparer.Ordinal))
            {
                findings.Add(GK502_UnknownTheme.Circle(place, [.. family, next]));
                break;
            }
            if (!IsName(next) || !Directory.Exists(Path.Combine(folder, next)))
            {
                if (next != Theme.Default) findings.Add(GK502_UnknownTheme.At(place, next, Known(folder)));
                break;
            }
            family.Add(next);
            var parent = Parent(folder, next, findings);
            (next, place) = (parent.Name, parent.Place);
        }
        return family;
    }

    private static (string? Name, SourceSpan Place) Parent(string folder, string theme, ICollection<Finding> findings)
    {
        string file = Path.Combine(folder, theme, Settings), shown = $"themes/{theme}/{Settings}";
        return File.Exists(file) ? ThemeSettings.Parent(File.ReadAllText(file), shown, findings) : (null, SourceSpan.Of(shown));
    }

    private static IEnumerable<string> Known(string folder)
    {
        yield return Theme.Default;
        if (!Directory.Exists(folder)) yield break;
        foreach (string path in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)) yield return Path.GetFileName(path);
    }

    /// <summary>A theme is named, not pointed at: no path leads out of the folder of themes.</summary>
    private static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
