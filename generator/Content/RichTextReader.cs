using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteBuilder.Content;

/// <summary>Turns the tree of a Markdown text into blocks: the same that the page shows, safe in the same way.</summary>
/// <param name="figure">The printed text of a bound number.</param>
/// <param name="places">Where the section stands in its file.</param>
internal sealed class RichTextReader(Func<Binding, string> figure, SectionPlaces places)
{
    public IReadOnlyList<RichBlock> Blocks(ContainerBlock container) => [.. container.Select(Block).OfType<RichBlock>()];

    private RichBlock? Block(Block block) => block switch
    {
        HeadingBlock heading => new RichHeading(heading.Level, Inlines(heading.Inline)),
        Table table => TableOf(table),
        ListBlock list => new RichList(list.IsOrdered, Start(list), [.. list.OfType<ListItemBlock>().Select(Blocks)]),
        QuoteBlock quote => new RichQuote(Blocks(quote)),
        ThematicBreakBlock => new RichRule(),
        CodeBlock code => new RichCode(code.Lines.ToString().ReplaceLineEndings("\n").Split('\n')),
        LeafBlock { Inline: not null } leaf => new RichParagraph(Inlines(leaf.Inline)),
        _ => null, // definitions of links: nothing to show
    };

    private static int Start(ListBlock list) => int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1;

    private RichTable TableOf(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        int width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        return new RichTable([.. rows.Select(row => new RichRow(row.IsHeader, [.. Enumerable.Range(0, width).Select(column => Cell(table, row, column))]))]);
    }

    private RichCell Cell(Table table, TableRow row, int column)
    {
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        var inlines = new List<RichInline>();
        foreach (var paragraph in column < row.Count ? ((TableCell)row[column]).OfType<LeafBlock>().Where(leaf => leaf.Inline is not null) : [])
        {
            if (inlines.Count > 0) inlines.Add(new RichLineBreak());
            inlines.AddRange(Inlines(paragraph.Inline));
        }
        return new RichCell(alignment switch { TableColumnAlign.Center => RichAlignment.Center, TableColumnAlign.Right => RichAlignment.Right, _ => RichAlignment.Left }, inlines);
    }

    private List<RichInline> Inlines(ContainerInline? container)
    {
        var found = new List<RichInline>();
        Collect(container, RichStyle.None, null, found);
        return found;
    }

    private void Collect(ContainerInline? container, RichStyle style, string? link, List<RichInline> found)
    {
        void Text(string text)
        {
            if (text.Length == 0) return;
            if (found.Count > 0 && found[^1] is RichRun last && last.Style == style && last.Link == link) found[^1] = last with { Text = last.Text + text };
            else found.Add(new RichRun(text, style, link));
        }

        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: Text(literal.Content.ToString()); break;
                case BindingInline bound: Text(figure(bound.Binding)); break;
                case HtmlEntityInline entity: Text(entity.Transcoded.ToString()); break;
                case CodeInline code: found.Add(new RichRun(code.Content, style | RichStyle.Code, link)); break;
                case AutolinkInline auto: found.Add(new RichRun(auto.Url, style, Allowed(auto.IsEmail ? "mailto:" + auto.Url : auto.Url))); break;
                case LineBreakInline { IsHard: true }: found.Add(new RichLineBreak()); break;
                case LineBreakInline line: Text(ChineseLineBreak.JoinsChinese(line) ? "" : " "); break;
                case LinkInline { IsImage: true } image: Image(image, style, found); break;
                case LinkInline inner: Collect(inner, style, Allowed(inner.Url ?? ""), found); break;
                case EmphasisInline emphasis: Collect(emphasis, style | (emphasis.DelimiterCount > 1 ? RichStyle.Bold : RichStyle.Italic), link, found); break;
                case ContainerInline inner: Collect(inner, style, link, found); break;
            }
        }
    }

    private void Image(LinkInline image, RichStyle style, List<RichInline> found)
    {
        string alternative = PlainText.Of(image, figure);
        if (Allowed(image.Url ?? "") is { } address) found.Add(new RichImage(address, alternative, places.Place(image.Span.Start, image.Span.Length)));
        else if (alternative.Length > 0) found.Add(new RichRun(alternative, style, null));
    }

    private static string? Allowed(string url) => url.Length > 0 && MarkdownText.IsAllowed(url) ? url : null;
}
