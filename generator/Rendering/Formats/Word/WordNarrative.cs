using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Content;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>Writes what editors wrote in Markdown as paragraphs, lists and tables of Word.</summary>
internal sealed class WordNarrative(OpenXmlPartWriter xml, WordResources resources)
{
    private const int HeadingOfPart = 2; // ## is the heading of a part, Heading1 in Word

    /// <summary>Where a paragraph of a list stands.</summary>
    /// <param name="Number">The list.</param>
    /// <param name="Level">0 for the outermost.</param>
    /// <param name="IsFirst">Carries the number or bullet.</param>
    private sealed record ItemPlace(int Number, int Level, bool IsFirst);

    public void Write(IReadOnlyList<RichBlock> blocks)
    {
        foreach (var block in blocks) Write(block, null, WordStyles.Body);
    }

    private void Write(RichBlock block, ItemPlace? item, string style)
    {
        switch (block)
        {
            case RichParagraph { Inlines: [RichImage] } picture: xml.WriteElement(Paragraph(WordStyles.Picture, item, picture.Inlines)); break;
            case RichParagraph paragraph: xml.WriteElement(Paragraph(item is null ? style : WordStyles.Item, item, paragraph.Inlines)); break;
            case RichHeading heading: xml.WriteElement(Paragraph(WordStyles.Heading(Math.Max(2, heading.Level - HeadingOfPart + 1)), null, heading.Inlines)); break;
            case RichList list: List(list, item?.Level + 1 ?? 0); break;
            case RichTable { Rows.Count: > 0 } table: WordTextTable.Write(xml, table, resources); break;
            case RichQuote quote:
                foreach (var inner in quote.Blocks) Write(inner, item, WordStyles.Quote);
                break;
            case RichCode code: xml.WriteElement(Paragraph(WordStyles.Code, item, [.. Lines(code)])); break;
            case RichRule: xml.WriteElement(Rule()); break;
        }
    }

    private void List(RichList list, int level)
    {
        int number = resources.Lists.New(list.IsOrdered, list.Start);
        foreach (var blocks in list.Items)
        {
            bool isFirst = true;
            foreach (var block in blocks)
            {
                Write(block, new ItemPlace(number, level, isFirst), WordStyles.Item);
                isFirst = false;
            }
            if (isFirst) Write(new RichParagraph([]), new ItemPlace(number, level, true), WordStyles.Item); // an item without text
        }
    }

    private Paragraph Paragraph(string style, ItemPlace? item, IReadOnlyList<RichInline> inlines)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (item is { IsFirst: true })
            properties.AppendChild(new NumberingProperties(new NumberingLevelReference { Val = Math.Min(item.Level, 8) }, new NumberingId { Val = item.Number }));
        // A line of fixed height would cut a picture off.
        if (inlines.OfType<RichImage>().Any() && style != WordStyles.Picture) properties.AppendChild(new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Auto });
        if (item is { IsFirst: false }) properties.AppendChild(new Indentation { Left = WordLists.IndentationOf(item.Level).ToString(CultureInfo.InvariantCulture) });
        var paragraph = new Paragraph(properties);
        paragraph.Append(WordInlines.Of(inlines, resources));
        return paragraph;
    }

    private static IEnumerable<RichInline> Lines(RichCode code)
    {
        for (int i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0) yield return new RichLineBreak();
            yield return new RichRun(code.Lines[i], RichStyle.Code, null);
        }
    }

    private static Paragraph Rule() => new(new ParagraphProperties(
        new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "auto" }),
        new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Auto }));
}
