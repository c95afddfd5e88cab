using System.Text.RegularExpressions;

namespace SiteBuilder.Rendering.Themes;

/// <summary>A style sheet as it is published: without comments, indentation and empty lines, which only its authors need.</summary>
internal static class CssText
{
    /// <summary>Strings are matched so that what looks like a comment inside them stays.</summary>
    private static readonly Regex Comment = new("""(?<kept>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|/\*[\s\S]*?\*/""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public static string Published(string css)
    {
        var lines = Comment.Replace(css, "${kept}").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        return string.Join('\n', lines);
    }
}
