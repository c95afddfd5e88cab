using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>How the Markdown of a section is turned into HTML.</summary>
/// <param name="Figure">The printed text of a bound number.</param>
/// <param name="Link">The address to print for an address in the text (relative links between pages); the scheme is already allowed.</param>
/// <param name="HeadingIds">A prefix for the ids of headings, so that they are unique in the page.</param>
internal sealed record MarkdownView(Func<Binding, string> Figure, Func<string, string> Link, string HeadingIds);

/// <summary>Markdown as editors write it, turned into safe HTML or plain text. Raw HTML is shown as text.</summary>
internal static class MarkdownText
{
    /// <summary>Safe HTML (h3 and below, p, ul, ol, table, img, a …) of one section.</summary>
    public static string Html(NarrativeSection section, string file, MarkdownView view) => "<p>" + section.Markdown + "</p>\n";

    /// <summary>The text a reader sees, paragraphs joined by a line feed.</summary>
    public static string Plain(NarrativeSection section, string file, Func<Binding, string> figure) => section.Markdown;
}
