using SiteBuilder.Diagnostics;

namespace SiteBuilder.Rendering.Themes;

/// <summary>What <c>theme.yml</c> says: the theme that this one extends.</summary>
internal static class ThemeSettings
{
    /// <summary>The name of the parent and its place; null where the theme stands alone on the built-in one.</summary>
    public static (string? Name, SourceSpan Place) Parent(string text, string file, ICollection<Finding> findings)
    {
        _ = findings;
        int line = 0;
        foreach (string row in text.Split('\n'))
        {
            line++;
            if (!row.StartsWith("extends:", StringComparison.Ordinal)) continue;
            return (row["extends:".Length..].Trim(), new SourceSpan(file, line, 1));
        }
        return (null, SourceSpan.Of(file));
    }
}
