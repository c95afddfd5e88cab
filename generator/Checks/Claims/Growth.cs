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
        return Percent ? change >= 0 && Math.Abs(change - Number.Value) < Number.Step && (Math.Abs(change - Number.Value) <= Number.Step / 2 || Number.Value < change)
            : Number.Shows(change);
    }
}
