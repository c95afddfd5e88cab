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

    public static Claim Of(Subject subject, Numeral number, Mention passage, Ledger ledger)
    {
        var sums = ledger.Of(subject);
        var verdict = sums is null ? Verdict.Open : sums.Any(s => Agrees(number, s)) ? Verdict.Right : Verdict.Wrong;
        return new Claim(subject, number, passage) { Sums = sums, Verdict = verdict };
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
