using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Content;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>The pieces of a paragraph as Word has them.</summary>
internal static class WordInlines
{
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<RichInline> inlines, WordResources resources)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case RichLineBreak: yield return WordText.LineBreak(); break;
                case RichImage image: yield return Picture(image, resources); break;
                case RichRun { Link: { } address } run when resources.Link(address) is { } relation:
                    yield return new Hyperlink(WordText.Linked(run.Text, run.Style)) { Id = relation, History = true };
                    break;
                case RichRun run: yield return WordText.Run(run.Text, run.Style); break;
            }
        }
    }

    /// <summary>The picture, or the words for it.</summary>
    private static Run Picture(RichImage image, WordResources resources)
    {
        if (resources.Picture(image) is not var (relation, size)) return WordText.Run(image.Alternative.Length > 0 ? $"［图：{image.Alternative}］" : "");
        return new Run(WordPicture.Of(relation, size, image.Alternative, resources.NextDrawing()));
    }
}
