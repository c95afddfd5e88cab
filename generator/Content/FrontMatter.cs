using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Content;

/// <summary>The settings between two lines of <c>---</c> at the head of a Markdown file, and where the text begins.</summary>
internal static class FrontMatter
{
    /// <summary>The mapping and the offset of the body; null where it is missing, never closed or broken, which was then reported.</summary>
    public static (YamlMap Map, int BodyStart)? Read(SourceText source, ICollection<Finding> findings)
    {
        string text = source.Text;
        int first = NextLine(text, 0);
        if (!IsFence(text, 0, first))
        {
            findings.Add(GK011_NoFrontMatter.Missing(source.Path));
            return null;
        }
        for (int at = first; at < text.Length;)
        {
            int next = NextLine(text, at);
            if (IsFence(text, at, next))
            {
                return YamlText.Map(text[first..at], source.Path, 1, findings) is { } map ? (map, next) : null;
            }
            at = next;
        }
        findings.Add(GK011_NoFrontMatter.NeverClosed(source.Path));
        return null;
    }

    private static bool IsFence(string text, int from, int to) => text.AsSpan(from, to - from).TrimEnd() is "---";

    private static int NextLine(string text, int from)
    {
        int end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }
}
