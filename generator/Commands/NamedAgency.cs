using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>Finds the agency that somebody named: by its slug, else by one of its names.</summary>
internal static class NamedAgency
{
    /// <exception cref="UserException">There is none.</exception>
    public static Agency Among(IReadOnlyList<Agency> agencies, string typed)
    {
        var found = agencies.FirstOrDefault(a => a.Slug == typed)
            ?? agencies.FirstOrDefault(a => a.Name == typed || a.ShortName == typed || a.Aliases.Contains(typed));
        if (found is not null) return found;
        var nearest = Nearest.Suggestion(typed, agencies.Select(a => a.Slug));
        throw new UserException(new($"agencies.csv 里没有机关「{typed}」。{nearest.Zh}", $"There is no agency “{typed}” in agencies.csv.{nearest.En}"));
    }
}
