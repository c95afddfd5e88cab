using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteBuilder.Content;

/// <summary>The text of a Markdown tree as a reader sees it.</summary>
internal static class PlainText
{
    public static string Of(MarkdownDocument document, Func<Binding, string> figure)
    {
        var text = new StringBuilder();
        Blocks(document, figure, text, "");
        return text.ToString().TrimEnd('\n');
    }

    public static string Of(ContainerInline? inline, Func<Binding, string> figure)
    {
        var text = new StringBuilder();
        Inlines(inline, figure, text);
        return text.ToString();
    }

    private static void Blocks(ContainerBlock container, Func<Binding, string> figure, StringBuilder text, string lead)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case Table table:
                    foreach (var row in table.OfType<TableRow>())
                    {
                        text.AppendJoin(' ', row.OfType<TableCell>().Select(c => Cell(c, figure))).Append('\n');
                    }
                    break;
                case ListBlock list:
                    int number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1;
                    foreach (var item in list.OfType<ListItemBlock>()) Blocks(item, figure, text, list.IsOrdered ? $"{number++}. " : "");
                    break;
                case LeafBlock { Inline: not null } leaf:
                    text.Append(lead);
                    Inlines(leaf.Inline, figure, text);
                    text.Append('\n');
                    break;
                case CodeBlock code:
                    text.Append(code.Lines.ToString().ReplaceLineEndings("\n")).Append('\n');
                    break;
                case ContainerBlock inner:
                    Blocks(inner, figure, text, lead);
                    break;
            }
            lead = "";
        }
    }

    private static string Cell(TableCell cell, Func<Binding, string> figure)
    {
        var text = new StringBuilder();
        Blocks(cell, figure, text, "");
        return text.ToString().Trim('\n');
    }

    private static void Inlines(ContainerInline? container, Func<Binding, string> figure, StringBuilder text)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case BindingInline bound: text.Append(figure(bound.Binding)); break;
                case CodeInline code: text.Append(code.Content); break;
                case AutolinkInline auto: text.Append(auto.Url); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline line: text.Append(line.IsHard ? "\n" : ChineseLineBreak.JoinsChinese(line) ? "" : " "); break;
                case LinkInline { IsImage: true }: break;
                case ContainerInline inner: Inlines(inner, figure, text); break;
            }
        }
    }
}
