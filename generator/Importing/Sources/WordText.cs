using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = SiteBuilder.Importing.Documents.Run;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace SiteBuilder.Importing.Sources;

/// <summary>
/// The text of one paragraph as a reader sees it: what is deleted or hidden is left out, what is inserted counts. What is raised or struck out
/// stands in brackets, so that it never becomes digits of the number beside it.
/// </summary>
internal sealed class WordText(MainDocumentPart? main, WordImages? images)
{
    private readonly List<Run> runs = [];

    public IReadOnlyList<Run> Runs => runs;

    public void Read(OpenXmlElement container) => Read(container, null);

    /// <summary>The text without looks, for cells; raised and struck characters stand between ⟦ and ⟧, and so does what has no reading here: a figure may be in it.</summary>
    public static string Plain(Paragraph paragraph)
    {
        var text = new WordText(null, null);
        text.Read(paragraph);
        return string.Concat(text.runs.Select(r => r.Text));
    }

    private void Read(OpenXmlElement container, string? link)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case WordRun run: Add(run, link); break;
                case Hyperlink hyperlink: Read(hyperlink, Address(hyperlink) ?? link); break;
                case DeletedRun or MoveFromRun or ParagraphProperties: break;
                case SdtRun or SdtContentRun or InsertedRun or MoveToRun or SimpleField or CustomXmlRun or OpenXmlUnknownElement or BidirectionalEmbedding or BidirectionalOverride: Read(child, link); break;
                case AlternateContent both when WordAlternatives.Shown(both) is { } shown: Read(shown, link); break;
                default: Doubt(child); break;
            }
        }
    }

    private void Add(WordRun run, string? link)
    {
        var look = run.RunProperties;
        if (IsOn(look?.Vanish)) return;
        bool isApart = look?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript || IsOn(look?.Strike) || IsOn(look?.DoubleStrike);
        Add(run, new Look(IsOn(look?.Bold), isApart, link));
    }

    private void Add(OpenXmlElement parts, Look look)
    {
        foreach (var child in parts.ChildElements)
        {
            string? text = child switch
            {
                DocumentFormat.OpenXml.Wordprocessing.Text t => t.Text,
                TabChar => " ",
                Break { Type.Value: var type } when type == BreakValues.Page => "",
                Break or CarriageReturn => images is null ? "\n" : " ",
                NoBreakHyphen => "-",
                _ => null,
            };
            if (text is { Length: > 0 }) runs.Add(new Run(look.IsApart ? Apart(text) : text, look.IsBold, look.Link));
            else if (images is not null && child is Drawing or Picture or AlternateContent && images.Take(child) is { } name) runs.Add(new Run("", Image: name));
            else if (child is AlternateContent both && WordAlternatives.Shown(both) is { } shown) Add(shown, look);
            else if (text is null && child is not (RunProperties or FieldCode or DeletedText or DeletedFieldCode or FieldChar or Drawing or Picture or EmbeddedObject)) Doubt(child);
        }
    }

    /// <summary>Words or digits of a kind that is not read here (a formula, a reading aid): in a cell they are told and not passed over.</summary>
    private void Doubt(OpenXmlElement element)
    {
        if (images is null && element.InnerText.Trim() is { Length: > 0 } text) runs.Add(new Run(Apart(text)));
    }

    private string Apart(string text) => images is null ? $"⟦{text}⟧" : $"[{text}]";

    private string? Address(Hyperlink hyperlink) =>
        hyperlink.Id?.Value is { } id && main?.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString is { } address
        && (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) ? address : null;

    /// <summary>How a run looks.</summary>
    private readonly record struct Look(bool IsBold, bool IsApart, string? Link);

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);
}
