using SiteBuilder.Content;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>Turns what editors wrote into HTML for one page: bound figures looked up, addresses made relative to the page.</summary>
/// <param name="narrative">The text.</param>
/// <param name="links">How addresses in it are written.</param>
/// <param name="figure">Looks up a bound figure.</param>
internal sealed class NarrativeHtml(Narrative narrative, ContentLinks links, Func<Binding, string> figure)
{
    /// <summary>A part of the text, or null where nothing was written.</summary>
    public HtmlText? Part(int number) => narrative.Section(number) is { } section ? Section(section, number, 3) : null;

    /// <summary>The whole text, whatever its sections.</summary>
    public HtmlText? Whole() => OrNone(string.Concat(narrative.Sections.Select((s, i) => Section(s, i, 2)?.Html)));

    private HtmlText? Section(NarrativeSection section, int number, int firstHeading)
    {
        var view = new MarkdownView(figure, links.Write, $"s{number}", firstHeading);
        return OrNone(MarkdownText.Html(section, narrative.File, view));
    }

    private static HtmlText? OrNone(string html) => html.AsSpan().Trim().IsEmpty ? null : new HtmlText(html);
}
