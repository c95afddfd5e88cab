using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>How the Markdown of a section is turned into HTML.</summary>
/// <param name="Figure">The printed text of a bound number.</param>
/// <param name="Link">The address to print for an address in the text (relative links between pages); the scheme is already allowed.</param>
/// <param name="HeadingIds">A prefix for the ids of headings, so that they are unique in the page.</param>
/// <param name="FirstHeading">The highest level of heading that the text may print: 3 inside a part of a report, 2 on a page of its own.</param>
internal sealed record MarkdownView(Func<Binding, string> Figure, Func<string, string> Link, string HeadingIds, int FirstHeading);

/// <summary>
/// Markdown as editors write it, turned into safe HTML or plain text. Raw HTML is shown as text; links and images are
/// allowed by scheme in the syntax tree; a line break between two Chinese characters leaves no gap.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = Built();

    /// <summary>A report holds no program: a paragraph that begins with blanks, as Word indents it, is a paragraph and is checked like any other.</summary>
    private static MarkdownPipeline Built()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseCjkFriendlyEmphasis().UsePreciseSourceLocation().DisableHtml().Use<BindingExtension>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        return builder.Build();
    }

    /// <summary>Safe HTML (headings, p, ul, ol, table, img, a …) of one section.</summary>
    public static string Html(NarrativeSection section, string file, MarkdownView view)
    {
        var document = Parse(section.Markdown, file);
        Secure(document, view.Link);
        int number = 0, level = view.FirstHeading - 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            // No level is left out: who reads by headings would look for what is missing.
            heading.Level = level = Math.Min(Math.Max(heading.Level, view.FirstHeading), Math.Min(level + 1, 6));
            Markdig.Renderers.Html.HtmlAttributesExtensions.GetAttributes(heading).Id = $"{view.HeadingIds}-{++number}";
        }
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer>(new ChineseLineBreak());
        renderer.ObjectRenderers.Add(new BindingRenderer(view.Figure));
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>The text a reader sees: paragraphs, headings, list items and table rows, joined by a line feed.</summary>
    public static string Plain(NarrativeSection section, string file, Func<Binding, string> figure) =>
        PlainText.Of(Parse(section.Markdown, file), figure);

    /// <summary>The same as blocks, for documents that are no web pages.</summary>
    public static IReadOnlyList<RichBlock> Blocks(NarrativeSection section, string file, Func<Binding, string> figure)
    {
        string markdown = section.Markdown;
        return new RichTextReader(figure, new SectionPlaces(markdown, section.FirstLine, file)).Blocks(Parse(markdown, file));
    }

    /// <summary>The syntax tree, with <see cref="BindingInline"/>s.</summary>
    /// <exception cref="ArgumentException">The text is nested too deep.</exception>
    internal static MarkdownDocument Parse(string markdown, string file)
    {
        var context = new MarkdownParserContext();
        context.Properties[BindingExtension.FileKey] = file;
        return Markdown.Parse(markdown, Pipeline, context);
    }

    /// <summary>
    /// True for the addresses that a page may link to: http, https, mailto, tel, and addresses inside the site. Pictures are the site's
    /// own: one from elsewhere tells a stranger who reads, may change, and browsers refuse it under the policy of the site.
    /// </summary>
    internal static bool IsAllowed(string url, bool isImage = false)
    {
        string compact = string.Concat(url.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
        int colon = compact.IndexOf(':');
        if (colon < 0 || compact.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0) return !compact.StartsWith("//", StringComparison.Ordinal) && !compact.Contains('\\');
        return !isImage && compact[..colon].ToLowerInvariant() is "http" or "https" or "mailto" or "tel";
    }

    private static void Secure(MarkdownDocument document, Func<string, string> link)
    {
        foreach (var inline in document.Descendants<LinkInline>().ToList())
        {
            string url = inline.GetDynamicUrl?.Invoke() ?? inline.Url ?? "";
            if (IsAllowed(url, inline.IsImage))
            {
                inline.GetDynamicUrl = null;
                inline.Url = link(url);
                continue;
            }
            var text = new LiteralInline(inline.FirstChild is null ? url : "");
            inline.InsertBefore(text);
            while (inline.FirstChild is { } child)
            {
                child.Remove();
                inline.InsertBefore(child);
            }
            inline.Remove();
        }
        foreach (var auto in document.Descendants<AutolinkInline>().Where(a => !a.IsEmail && !IsAllowed(a.Url)).ToList())
            auto.ReplaceBy(new LiteralInline(auto.Url));
    }
}
