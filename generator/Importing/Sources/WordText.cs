using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = SiteBuilder.Importing.Documents.Run;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace SiteBuilder.Importing.Sources;

/// <summary>The text of one paragraph as a reader sees it: what is deleted or hidden is left out, what is inserted counts.</summary>
internal sealed class WordText(MainDocumentPart? main, WordImages? images)
{
    private readonly List<Run> runs = [];

    public IReadOnlyList<Run> Runs => runs;

    public void Read(OpenXmlElement container) => Read(container, null);

    /// <summary>The text without looks; raised characters stand between ⟦ and ⟧.</summary>
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
                case SdtRun or SdtContentRun or InsertedRun or MoveToRun or SimpleField or CustomXmlRun or OpenXmlUnknownElement or BidirectionalEmbedding: Read(child, link); break;
            }
        }
    }

    private void Add(WordRun run, string? link)
    {
        var look = run.RunProperties;
        if (IsOn(look?.Vanish)) return;
        bool bold = IsOn(look?.Bold), raised = look?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;
        foreach (var child in run.ChildElements)
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
            if (text is { Length: > 0 }) runs.Add(new Run(raised ? images is null ? $"⟦{text}⟧" : $"[{text}]" : text, bold, link));
            else if (images is not null && child is Drawing or Picture or AlternateContent && images.Take(child) is { } name) runs.Add(new Run("", Image: name));
        }
    }

    private string? Address(Hyperlink hyperlink) =>
        hyperlink.Id?.Value is { } id && main?.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString is { } address
        && (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) ? address : null;

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);
}
