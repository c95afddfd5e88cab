namespace SiteBuilder.Checks.Claims;

/// <summary>Where something is said: the words up to and with the number (or the word that stands for one).</summary>
internal sealed record Mention(PlainLine Line, int From, Token Token)
{
    private const int LongestQuote = 40;

    public Diagnostics.SourceSpan Place => Line.Paragraph.Place(Line.Offset(Token.Start), Line.Offset(Token.End - 1) + 1 - Line.Offset(Token.Start));

    public bool IsBound => Line.Paragraph.IsBound(Line.Offset(Token.Start));

    /// <summary>The number as written, with its unit.</summary>
    public string Typed => Line.Quote(Token.Start, Token.End);

    /// <summary>The words as written, with white space run together, cut in front where they are many.</summary>
    public string Quote
    {
        get
        {
            string words = string.Join(' ', Line.Quote(Math.Max(From, Token.End - LongestQuote), Token.End).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return words.TrimStart('，', '、', '。', '；', '：', ',');
        }
    }
}
