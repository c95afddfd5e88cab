using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Claims;

/// <summary>What came of holding a statement against the figures.</summary>
internal enum Verdict
{
    /// <summary>There is no figure to hold it against; nothing is said.</summary>
    Open,

    Right,

    Wrong,
}

/// <summary>A sentence that states a count: 新收政府信息公开申请12件.</summary>
internal sealed record Claim(Subject Subject, Numeral Number, Mention Mention)
{
    /// <summary>The sums that it may mean; null where the tables have no figure.</summary>
    public IReadOnlyList<CellSum>? Sums { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>The sum that the number agrees with, else the one it should.</summary>
    public CellSum? Sum => Sums is null ? null : Sums.FirstOrDefault(s => Agrees(Number, s)) ?? Sums[0];

    /// <summary>How much larger a number must be than the year's to be one of several years.</summary>
    private const decimal ManyYears = 1.5m;

    /// <param name="subject">What is counted.</param>
    /// <param name="number">How many.</param>
    /// <param name="mention">Where.</param>
    /// <param name="ledger">The figures.</param>
    /// <param name="soFar">The sentence says 截至 or 累计: a much larger number may count more years than one.</param>
    public static Claim Of(Subject subject, Numeral number, Mention mention, Ledger ledger, bool soFar)
    {
        var sums = ledger.Of(subject);
        var verdict = sums is null ? Verdict.Open : sums.Any(s => Agrees(number, s)) ? Verdict.Right : Verdict.Wrong;
        bool mayAddUp = soFar && subject.Name is not ("carried_in" or "carried_out");
        if (verdict == Verdict.Wrong && mayAddUp && sums!.Max(s => s.Value) is > 0 and var most && number.Value >= most * ManyYears) verdict = Verdict.Open;
        return new Claim(subject, number, mention) { Sums = sums, Verdict = verdict };
    }

    /// <summary>Money is compared in 元, each side rounded as the other is printed.</summary>
    private static bool Agrees(Numeral number, CellSum sum)
    {
        var cell = sum.Cells[0];
        if (sum.Table.Definition.KindOf(cell) != NumberKind.Amount) return number.Shows(sum.Value);
        decimal yuan = sum.Value * 10000, printed = 10000m / (decimal)Math.Pow(10, sum.Value.Scale);
        return number.Shows(yuan) || new Numeral(yuan, printed, "元", Exactness.Exact).Shows(number.Value);
    }
}
