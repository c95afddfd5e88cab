using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Passages;

/// <summary>A stretch of text that goes out: a paragraph of a report or a page, or the words of a key of its front matter.</summary>
internal sealed class Passage
{
    private readonly ProseParagraph? paragraph;
    private readonly SourceSpan place;

    public Passage(ProseParagraph paragraph)
    {
        this.paragraph = paragraph;
        Text = paragraph.Text;
    }

    public Passage(string text, string key, SourceSpan place)
    {
        Text = text;
        Key = key;
        this.place = place;
    }

    public string Text { get; }

    /// <summary>The key of the front matter, or null in the narrative.</summary>
    public string? Key { get; }

    public bool InTable => paragraph is { InTable: true };

    /// <summary>True for the target of a link, which is not read as text.</summary>
    public bool IsAddress => Key == "link";

    /// <summary>True for 索引号 and 文号: numbers that name a document and say nothing of a person.</summary>
    public bool IsIdentifier => Key is "index_no" or "doc_no";

    /// <summary>Where lines of the file begin in <see cref="Text"/>.</summary>
    public IEnumerable<int> LineStarts => paragraph?.LineStarts ?? [0];

    /// <summary>The place of a stretch; of words of the front matter, of an address or of a picture the whole of them: where in them it stands is not known, and what must not be shown is hidden with all of it.</summary>
    public SourceSpan Place(int offset, int length) => paragraph?.Place(offset, length) ?? place with { Length = Math.Max(place.Length, length) };

    /// <summary>True where the character came out of a binding.</summary>
    public bool IsBound(int offset) => paragraph is not null && paragraph.IsBound(offset);
}
