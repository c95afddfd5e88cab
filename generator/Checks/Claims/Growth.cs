namespace SiteBuilder.Checks.Claims;

/// <summary>A sentence that compares with last year: 同比增长25%, 比上年增加3件, 与上年持平.</summary>
/// <param name="Percent">True where the number is a percentage of last year's, false where it is a difference.</param>
/// <param name="Direction">1 up, -1 down, 0 the same.</param>
internal sealed record Growth(Subject Subject, Numeral Number, bool Percent, int Direction, Mention Mention)
{
    public CellSum? Now { get; init; }

    public CellSum? Before { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>What would be right for the sum that is likeliest meant; its sign is the direction.</summary>
    public decimal? Expected { get; init; }

    /// <summary>Holds the sentence against both years, each reading of it with the same reading of last year's.</summary>
    public Growth HeldAgainst(Ledger ledger, Ledger? last)
    {
        if (last is null || ledger.Of(Subject) is not { } now || last.Of(Subject) is not { } before) return this;
        if (now.Count != before.Count || now[0].Table.Definition.KindOf(now[0].Cells[0]) == Forms.NumberKind.Amount && !Percent) return this;
        for (int i = 0; i < now.Count; i++)
        {
            if (Percent && before[i].Value == 0) return this;
            if (Says(now[i].Value, before[i].Value)) return this with { Now = now[i], Before = before[i], Verdict = Verdict.Right };
        }
        return this with { Now = now[0], Before = before[0], Verdict = Verdict.Wrong, Expected = Change(now[0].Value, before[0].Value) };
    }

    private decimal Change(decimal now, decimal before) => Percent ? (now - before) / before * 100 : now - before;

    private bool Says(decimal now, decimal before)
    {
        if (Direction == 0) return now == before;
        decimal change = Change(now, before) * Direction;
        return Percent ? change > 0 && Math.Abs(change - Number.Value) < Number.Step && (Math.Abs(change - Number.Value) <= Number.Step / 2 || Number.Value < change)
            : Number.Shows(change);
    }
}

/// <summary>Finds what is compared with last year. What grew must be named in the clause or be the number just before it.</summary>
internal static class GrowthReader
{
    public static IEnumerable<Growth> Read(Wording wording, IReadOnlyDictionary<int, Claim> claims)
    {
        var tokens = wording.Tokens;
        int clause = 0;
        bool compared = false, elsewhere = false;
        Subject? subject = null;
        for (int i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Sense == Sense.Stop) (compared, elsewhere, subject) = (false, false, null);
            if (token.IsBoundary) clause = i + 1;
            elsewhere |= token.Sense == Sense.Elsewhere;
            compared |= token.Sense == Sense.Compare;
            if (elsewhere) continue;
            if (token.Sense == Sense.Level && (compared || token.Key == "same"))
            {
                if (Meant(wording, clause, i, subject) is { } same) yield return new Growth(same, new Numeral(0, 1, "", Exactness.Exact), false, 0, wording.Mention(clause, i));
            }
            if (!token.IsNumber) continue;
            bool grows = i > clause && tokens[i - 1].Sense is Sense.Up or Sense.Down;
            if (!grows)
            {
                subject = claims.TryGetValue(i, out var claim) ? claim.Subject : null;
            }
            else if (compared && token.Number.IsExact && token.Number.Unit is "%" or "件" or "份" or "项" or "个" or "起" && Meant(wording, clause, i - 1, subject) is { } grown)
            {
                yield return new Growth(grown, token.Number, token.Number.Unit == "%", tokens[i - 1].Sense == Sense.Up ? 1 : -1, wording.Mention(clause, i));
                subject = grown;
            }
            else subject = null;
            clause = i + 1;
        }
    }

    private static Subject? Meant(Wording wording, int from, int to, Subject? before)
    {
        string? phrase = wording.Phrase(from, to)?.Replace("compare", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim();
        return phrase switch
        {
            null => null,
            "" => before,
            "request" or "receive request" or "request receive" or "onrequest request" => Subject.Received,
            "receive" when wording.Section == Section.Requests => Subject.Received,
            "close" or "close request" or "request close" when wording.Section == Section.Requests => Subject.Closed,
            _ => Patterns.OfRequests.TryGetValue(phrase + " #", out var subject) && subject == Subject.New ? subject : null,
        };
    }
}
