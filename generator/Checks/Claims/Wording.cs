using System.Text;

namespace SiteBuilder.Checks.Claims;

/// <summary>The line of a paragraph as words, and what its heading says it is about.</summary>
internal sealed record Wording(PlainLine Line, IReadOnlyList<Token> Tokens, Section Section)
{
    /// <summary>What bears on a count between two words, as names of senses (<c>receive request</c>); null where something in between is not understood.</summary>
    public string? Phrase(int from, int to)
    {
        var phrase = new StringBuilder();
        var last = Sense.Filler;
        for (int i = from; i < to; i++)
        {
            var sense = Tokens[i].Sense;
            switch (sense)
            {
                case Sense.Filler or Sense.Aside or Sense.Disclosure or Sense.ThisYear or Sense.And or Sense.Among or Sense.Pause or Sense.Open or Sense.Shut:
                    continue;
                case Sense.Unknown or Sense.Channel or Sense.Each or Sense.Partly or Sense.Elsewhere or Sense.Number or Sense.Stop:
                    return null;
            }
            if (sense == last && sense is not (Sense.Result or Sense.Applicant or Sense.Outcome)) continue;
            last = sense;
            if (phrase.Length > 0) phrase.Append(' ');
            phrase.Append(Name(sense));
        }
        return phrase.ToString();
    }

    public bool Has(int from, int to, Sense sense)
    {
        for (int i = from; i < to; i++)
        {
            if (Tokens[i].Sense == sense) return true;
        }
        return false;
    }

    /// <summary>The last word of a sense between two words.</summary>
    public Token? Last(int from, int to, Sense sense)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (Tokens[i].Sense == sense) return Tokens[i];
        }
        return null;
    }

    /// <summary>The first word after <paramref name="index"/> that may end what is said of it: a mark, 、 or a number.</summary>
    public int TrailEnd(int index)
    {
        int end = index + 1;
        while (end < Tokens.Count && !Tokens[end].IsBoundary && Tokens[end].Sense is not (Sense.And or Sense.Number)) end++;
        return end;
    }

    public Mention Mention(int from, int index) => new(Line, Tokens[Math.Min(from, index)].Start, Tokens[index]);

    private static string Name(Sense sense) => Names[(int)sense];

    private static readonly string[] Names = [.. Enum.GetNames<Sense>().Select(n => n.ToLowerInvariant())];
}

/// <summary>What the heading above a paragraph says: about requests, about disputes, or neither.</summary>
internal enum Section
{
    Any,
    Requests,
    Disputes,
}

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
