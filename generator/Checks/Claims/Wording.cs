namespace SiteBuilder.Checks.Claims;

/// <summary>The line of a paragraph as words, and what its heading says it is about.</summary>
internal sealed record Wording(PlainLine Line, List<Token> Tokens, Section Section)
{
    /// <summary>What bears on a count between two words; null where something in between is not understood.</summary>
    public Gist? Gist(int from, int to)
    {
        ulong bits = 0, last = 0;
        bool carriedIn = false;
        for (int i = from; i < to; i++)
        {
            var token = Tokens[i];
            // 上年度未办结、结转本年的: that last year's is meant is what carrying in means.
            if (token is { Sense: Sense.Elsewhere, Key: "last" }) last |= 1UL << (int)Sense.Elsewhere;
            else bits |= 1UL << (int)token.Sense;
            carriedIn |= token.Sense == Sense.CarriedIn;
        }
        return new Gist(carriedIn ? bits : bits | last).Understood;
    }

    /// <summary>Every sense that the paragraph holds.</summary>
    public Gist Senses { get; } = Of(Tokens);

    private static Gist Of(IReadOnlyList<Token> tokens)
    {
        ulong bits = 0;
        foreach (var token in tokens) bits |= 1UL << (int)token.Sense;
        return new Gist(bits);
    }

    public bool Has(int from, int to, Sense sense)
    {
        for (int i = from; i < to; i++)
        {
            if (Tokens[i].Sense == sense) return true;
        }
        return false;
    }

    /// <summary>False where a bracket has lost its other half: nobody knows what belongs to what.</summary>
    public bool IsPaired
    {
        get
        {
            int open = 0;
            foreach (var token in Tokens)
            {
                open += token.Sense == Sense.Open ? 1 : token.Sense == Sense.Shut ? -1 : 0;
                if (open < 0) return false;
            }
            return open == 0;
        }
    }

    public bool HasAny(int from, int to, Gist senses)
    {
        for (int i = from; i < to; i++)
        {
            if (senses.Has(Tokens[i].Sense)) return true;
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

    /// <summary>True where a word of a sense with this key stands between two words.</summary>
    public bool Has(int from, int to, Sense sense, string key)
    {
        for (int i = from; i < to; i++)
        {
            if (Tokens[i].Sense == sense && Tokens[i].Key == key) return true;
        }
        return false;
    }

    /// <summary>
    /// The first word after <paramref name="index"/> that may end what is said of it: a mark, 、, a number, or 均, 已, which
    /// begin to say something further.
    /// </summary>
    public int TrailEnd(int index)
    {
        int end = index + 1;
        while (end < Tokens.Count && !Tokens[end].IsBoundary && Tokens[end].Sense is not (Sense.And or Sense.Number or Sense.Aside)) end++;
        return end;
    }

    public Mention Mention(int from, int index) => new(Line, Tokens[Math.Min(from, index)].Start, Tokens[index]);
}

/// <summary>What the heading above a paragraph says: about requests, about disputes, or neither.</summary>
internal enum Section
{
    Any,
    Requests,
    Disputes,
}
