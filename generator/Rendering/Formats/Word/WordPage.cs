using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Rendering.Formats.Office;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>
/// The page of an official document (GB/T 9704—2012): A4, 37 mm above, 28 mm to the left, a type area of 156 × 225 mm; page numbers
/// below it, on the right of odd pages and on the left of even ones. Lengths in twentieths of a point.
/// </summary>
internal static class WordPage
{
    /// <summary>The type area: 156 mm.</summary>
    public const int TextWidth = 8844;

    private const uint Width = 11906, Left = 1588;
    private const int Top = 2098, Bottom = 1984;

    /// <param name="odd">The relation of the footer of odd pages.</param>
    /// <param name="even">The relation of the footer of even pages.</param>
    /// <param name="header">The relation of the header; null where there is none.</param>
    public static SectionProperties Section(string odd, string even, string? header)
    {
        var section = new SectionProperties();
        if (header is not null)
        {
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = header }, new HeaderReference { Type = HeaderFooterValues.Even, Id = header });
        }
        section.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = odd },
            new FooterReference { Type = HeaderFooterValues.Even, Id = even },
            new PageSize { Width = Width, Height = 16838 },
            new PageMargin { Top = Top, Right = Width - Left - TextWidth, Bottom = Bottom, Left = Left, Header = 851, Footer = 1361, Gutter = 0 });
        return section;
    }

    /// <summary>— 1 —, one character away from the edge of the type area.</summary>
    public static Footer Number(JustificationValues side)
    {
        var indentation = side == JustificationValues.Right ? new Indentation { Right = "280", RightChars = 100 } : new Indentation { Left = "280", LeftChars = 100 };
        return new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }, indentation, new Justification { Val = side }),
            WordText.Run("— "), new SimpleField(WordText.Run("1")) { Instruction = " PAGE " }, WordText.Run(" —")));
    }

    public static Header Draft() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Header }), WordText.Run(DraftMark.Sentence)));

    public static Settings Settings() => new(
        new Zoom { Percent = "100" }, new EvenAndOddHeaders(), new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15", // else Word opens it as a file of 2007
        }),
        new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });
}
