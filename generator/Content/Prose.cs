using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = SiteBuilder.Diagnostics.SourceSpan;

namespace SiteBuilder.Content;

/// <summary>
/// The narrative as checks read it: the paragraphs in order, bound numbers filled in, each character knowing its place in
/// the file and whether it came out of a binding.
/// </summary>
internal sealed class Prose(IReadOnlyList<ProseParagraph> paragraphs, IReadOnlyList<ProseLink> links)
{
    public IReadOnlyList<ProseParagraph> Paragraphs { get; } = paragraphs;

    /// <summary>The targets of links and images; an address that stands in the text itself is no link here.</summary>
    public IReadOnlyList<ProseLink> Links { get; } = links;

    /// <summary>Reads a narrative; <paramref name="figure"/> gives the printed text of each binding.</summary>
    public static Prose Of(Narrative narrative, Func<Binding, string> figure)
    {
        var paragraphs = new List<ProseParagraph>();
        var links = new List<ProseLink>();
        foreach (var section in narrative.Sections)
        {
            string markdown = section.Markdown;
            var at = new SectionPlaces(markdown, section.FirstLine, narrative.File);
            foreach (var leaf in MarkdownText.Parse(markdown, narrative.File).Descendants<LeafBlock>().Where(l => l.Inline is not null))
            {
                var pieces = new List<ProsePiece>();
                Collect(leaf.Inline!, figure, pieces);
                foreach (var link in leaf.Inline!.Descendants<LinkInline>().Where(l => l.Url is { Length: > 0 } && !ShowsItself(l)))
                    links.Add(new ProseLink(link.Url!, link.IsImage, at.Place(link.Span.Start, link.Span.Length)) { Words = Words(link) });
                if (pieces.Count == 0) continue;
                int heading = leaf is HeadingBlock h ? h.Level : 0;
                paragraphs.Add(new ProseParagraph(section.Part, heading, leaf.Parent is TableCell, pieces, at));
            }
        }
        return new Prose(paragraphs, links);
    }

    /// <summary>Every address of the narrative: of links, pictures, and addresses that stand in the text between angle brackets.</summary>
    public static IEnumerable<ProseLink> LinksOf(Narrative narrative)
    {
        foreach (var section in narrative.Sections)
        {
            string markdown = section.Markdown;
            var at = new SectionPlaces(markdown, section.FirstLine, narrative.File);
            foreach (var inline in MarkdownText.Parse(markdown, narrative.File).Descendants<Inline>())
            {
                if (inline is LinkInline { Url: { Length: > 0 } url } link) yield return new ProseLink(url, link.IsImage, at.Place(inline.Span.Start, inline.Span.Length));
                else if (inline is AutolinkInline auto) yield return new ProseLink(auto.Url, false, at.Place(inline.Span.Start, inline.Span.Length));
            }
        }
    }

    /// <summary>What a reader is told of a picture, or sees when the pointer rests on a link.</summary>
    private static string? Words(LinkInline link)
    {
        string? told = link.IsImage ? PlainText.Of(link, binding => binding.Source) : null;
        return string.IsNullOrEmpty(link.Title) ? told : $"{told} {link.Title}";
    }

    private static bool ShowsItself(LinkInline link) =>
        link.FirstChild is LiteralInline { NextSibling: null } text && text.Content.AsSpan().Contains(link.Url!.AsSpan().TrimEnd('/'), StringComparison.Ordinal);

    private static void Collect(ContainerInline container, Func<Binding, string> figure, List<ProsePiece> pieces)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal when !literal.Content.IsEmpty: pieces.Add(new(literal.Content.ToString(), literal.Span.Start, false)); break;
                case BindingInline bound: pieces.Add(new(figure(bound.Binding), bound.Span.Start, true)); break;
                case CodeInline code: pieces.Add(new(code.Content, code.Span.Start + code.DelimiterCount, false)); break;
                case AutolinkInline auto: pieces.Add(new(auto.Url, auto.Span.Start + 1, false)); break;
                case HtmlEntityInline entity: pieces.Add(new(entity.Transcoded.ToString(), entity.Span.Start, false)); break;
                case LineBreakInline line: pieces.Add(new(ChineseLineBreak.JoinsChinese(line) ? "" : " ", line.Span.Start, false) { EndsLine = true }); break;
                case LinkInline { IsImage: true }: break;
                case ContainerInline inner: Collect(inner, figure, pieces); break;
            }
        }
    }
}

/// <summary>Where a link or an image leads.</summary>
internal sealed record ProseLink(string Url, bool IsImage, SourceSpan Place)
{
    /// <summary>Words that go out with it besides the text: what a picture shows, a title; null where there are none.</summary>
    public string? Words { get; init; }
}

/// <summary>A stretch of text with its offset in the section; out of a binding, all of it stands at the braces.</summary>
internal readonly record struct ProsePiece(string Text, int Source, bool Bound)
{
    /// <summary>True where a line of the file ends: as a space, or as nothing between Chinese characters.</summary>
    public bool EndsLine { get; init; }
}

/// <summary>One paragraph, heading, list item or table cell of the narrative.</summary>
internal sealed class ProseParagraph(int part, int heading, bool inTable, IReadOnlyList<ProsePiece> pieces, SectionPlaces places)
{
    private readonly int[] starts = StartsOf(pieces);

    /// <summary>0 for the introduction, else 1 to 6.</summary>
    public int Part { get; } = part;

    /// <summary>The level of a heading (3, 4 …), or 0.</summary>
    public int Heading { get; } = heading;

    public bool InTable { get; } = inTable;

    /// <summary>As a reader sees it.</summary>
    public string Text { get; } = pieces.Count == 1 ? pieces[0].Text : string.Concat(pieces.Select(p => p.Text));

    /// <summary>Where the lines of the file begin in <see cref="Text"/>; the first at 0.</summary>
    public IEnumerable<int> LineStarts
    {
        get
        {
            yield return 0;
            int offset = 0;
            foreach (var piece in pieces)
            {
                offset += piece.Text.Length;
                if (piece.EndsLine) yield return offset;
            }
        }
    }

    /// <summary>A bound number that could not be looked up (which was reported): what counts around it cannot be judged.</summary>
    public bool HasUnsoundBinding { get; } = pieces.Any(p => p.Bound && !p.Text.AsSpan().ContainsAnyInRange('0', '9') && p.Text != "持平");

    /// <summary>The place in the file of a stretch of <see cref="Text"/>.</summary>
    public SourceSpan Place(int offset, int length)
    {
        var (piece, inside) = At(offset);
        return places.Place(piece.Source + (piece.Bound ? 0 : inside), piece.Bound ? 1 : length);
    }

    /// <summary>True where the character came out of a binding.</summary>
    public bool IsBound(int offset) => At(offset).Piece.Bound;

    private (ProsePiece Piece, int Inside) At(int offset)
    {
        int at = Array.BinarySearch(starts, offset);
        if (at < 0) at = ~at - 1;
        // Of pieces that begin at one place all but the last are empty.
        while (at + 1 < starts.Length && starts[at + 1] == starts[at]) at++;
        return (pieces[at], Math.Min(offset - starts[at], pieces[at].Text.Length));
    }

    private static int[] StartsOf(IReadOnlyList<ProsePiece> pieces)
    {
        var starts = new int[pieces.Count];
        for (int i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + pieces[i - 1].Text.Length;
        return starts;
    }
}

/// <summary>Turns an offset in a section into a place in its file. It holds where the lines begin, and not the text.</summary>
/// <param name="markdown">The text of the section.</param>
/// <param name="firstLine">The line of the file on which it begins.</param>
/// <param name="file">The file.</param>
internal sealed class SectionPlaces(string markdown, int firstLine, string file)
{
    private readonly int end = markdown.Length;
    private readonly int[] lineStarts = LineStarts(markdown);

    public SourceSpan Place(int offset, int length)
    {
        int at = Math.Clamp(offset, 0, end);
        int line = Array.BinarySearch(lineStarts, at);
        if (line < 0) line = ~line - 1;
        return new SourceSpan(file, firstLine + line, at - lineStarts[line] + 1, Math.Max(1, length));
    }

    private static int[] LineStarts(string text)
    {
        var starts = new int[text.AsSpan().Count('\n') + 1];
        for (int line = 1; line < starts.Length; line++) starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        return starts;
    }
}
