using System.Buffers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Content;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>Runs of text.</summary>
internal static class WordText
{
    /// <summary>Signs that Chinese and Latin typefaces share: Word sets them in Latin unless told that they are Chinese.</summary>
    private static readonly SearchValues<char> Shared = SearchValues.Create("“”‘’—…·×÷±°§～");

    public static Run Run(string text, RichStyle style = RichStyle.None)
    {
        var run = new Run();
        if (Look(text, style) is { HasChildren: true } look) run.AppendChild(look);
        run.AppendChild(Text(text));
        return run;
    }

    public static Run LineBreak() => new(new Break());

    /// <summary>The look of a link on top of the text's own.</summary>
    public static Run Linked(string text, RichStyle style)
    {
        var look = Look(text, style);
        look.PrependChild(new RunStyle { Val = WordStyles.Link });
        return new Run(look, Text(text));
    }

    /// <summary>How wide a text is, in Chinese characters; a Latin letter takes half.</summary>
    public static double WidthOf(string text) => text.Sum(c => c < 0x2E80 && !Shared.Contains(c) ? 0.5 : 1);

    private static Text Text(string text)
    {
        var element = new Text(XmlBytes.Clean(text));
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains("  ", StringComparison.Ordinal))) element.Space = SpaceProcessingModeValues.Preserve;
        return element;
    }

    private static RunProperties Look(string text, RichStyle style)
    {
        var look = new RunProperties();
        bool isCode = style.HasFlag(RichStyle.Code), isShared = text.AsSpan().ContainsAny(Shared);
        if (isCode || isShared)
        {
            var fonts = isCode ? new RunFonts { Ascii = "Courier New", HighAnsi = "Courier New" } : new RunFonts();
            if (isShared) fonts.Hint = FontTypeHintValues.EastAsia;
            look.AppendChild(fonts);
        }
        if (style.HasFlag(RichStyle.Bold)) look.AppendChild(new Bold());
        if (style.HasFlag(RichStyle.Italic)) look.AppendChild(new Italic());
        return look;
    }
}
