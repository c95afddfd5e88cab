using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A block of the text that editors wrote, for documents that are no web pages: what Markdown says, without Markdown.</summary>
internal abstract record RichBlock;

/// <summary>A paragraph; without inlines nothing is printed.</summary>
internal sealed record RichParagraph(IReadOnlyList<RichInline> Inlines) : RichBlock;

/// <param name="Level">As typed: 3 for <c>###</c>.</param>
/// <param name="Inlines">The heading.</param>
internal sealed record RichHeading(int Level, IReadOnlyList<RichInline> Inlines) : RichBlock;

/// <param name="IsOrdered">Numbered, from <paramref name="Start"/> on.</param>
/// <param name="Start">The first number.</param>
/// <param name="Items">Each item may hold several paragraphs and further lists.</param>
internal sealed record RichList(bool IsOrdered, int Start, IReadOnlyList<IReadOnlyList<RichBlock>> Items) : RichBlock;

/// <summary>A table of the editors' own; every row has the same number of cells.</summary>
internal sealed record RichTable(IReadOnlyList<RichRow> Rows) : RichBlock;

/// <summary>Lines to be shown as they stand.</summary>
internal sealed record RichCode(IReadOnlyList<string> Lines) : RichBlock;

internal sealed record RichQuote(IReadOnlyList<RichBlock> Blocks) : RichBlock;

/// <summary>A line across the page.</summary>
internal sealed record RichRule : RichBlock;

internal sealed record RichRow(bool IsHeader, IReadOnlyList<RichCell> Cells);

internal sealed record RichCell(RichAlignment Alignment, IReadOnlyList<RichInline> Inlines);

internal enum RichAlignment
{
    Left,
    Center,
    Right,
}

[Flags]
internal enum RichStyle
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Code = 4,
}

/// <summary>A piece of a paragraph.</summary>
internal abstract record RichInline;

/// <summary>Text of one look; bound figures are looked up.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Style">Its look.</param>
/// <param name="Link">The address as typed, of an allowed scheme; null where the text is no link.</param>
internal sealed record RichRun(string Text, RichStyle Style, string? Link) : RichInline;

/// <param name="Address">As typed, of an allowed scheme.</param>
/// <param name="Alternative">The words for those who cannot see it.</param>
/// <param name="Place">Where it stands in the file.</param>
internal sealed record RichImage(string Address, string Alternative, SourceSpan Place) : RichInline;

/// <summary>The line ends here, the paragraph goes on.</summary>
internal sealed record RichLineBreak : RichInline;
