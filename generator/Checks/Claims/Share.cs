namespace SiteBuilder.Checks.Claims;

/// <summary>A share: 予以公开7件，占58.3%.</summary>
/// <param name="Part">The count that is so large a share.</param>
/// <param name="Wholes">What it may be a share of: the larger counts of the same unit before it, and those of 表三.</param>
internal sealed record Share(Numeral Percent, decimal Part, IReadOnlyList<decimal> Wholes, Mention Mention)
{
    public Verdict Verdict => Wholes.Any(Fits) ? Verdict.Right : Verdict.Wrong;

    /// <summary>To the printed precision, rounded or cut.</summary>
    private bool Fits(decimal whole)
    {
        decimal percent = Part / whole * 100;
        return Math.Abs(percent - Percent.Value) <= Percent.Step / 2 || percent > Percent.Value && percent - Percent.Value < Percent.Step;
    }
}

/// <summary>Finds shares whose part is the number just before, where the whole is known: named in the sentence, or one that the tables hold.</summary>
internal static class ShareReader
{
    /// <summary>How many earlier counts of the paragraph may be the whole.</summary>
    private const int Memory = 24;

    private static readonly Subject[] Totals = [Subject.Answered, Subject.Handled];

    private static readonly Gist Wholes = Gist.Of(Sense.Share, Sense.Request, Sense.OnRequest, Sense.Close, Sense.Receive, Sense.Newly, Sense.Handle);

    public static IEnumerable<Share> Read(Wording wording, IReadOnlyDictionary<int, Claim> claims, Ledger ledger)
    {
        var tokens = wording.Tokens;
        int clause = 0, part = -1, sentence = 0;
        var earlier = new Queue<(int Index, Numeral Number)>();
        for (int i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Sense == Sense.Stop) (part, sentence) = (-1, i + 1);
            if (token.IsBoundary) clause = i + 1;
            if (!token.IsNumber) continue;
            if (token.Number.Unit != "%")
            {
                part = token.Number.IsExact ? i : -1;
                earlier.Enqueue((i, token.Number));
                if (earlier.Count > Memory) earlier.Dequeue();
            }
            else if (part >= 0 && token.Number.IsExact && IsShare(wording, clause, i))
            {
                var number = tokens[part].Number;
                var named = earlier.Where(e => e.Index < part && e.Number.Unit == number.Unit && e.Number.Value >= number.Value && e.Number.Value > 0).ToList();
                var known = Known(claims.GetValueOrDefault(part), ledger);
                if (number.Unit.Length > 0 && (known.Count > 0 || named.Exists(w => w.Index >= sentence && w.Number.IsExact)))
                    yield return new Share(token.Number, number.Value, [.. named.Select(w => w.Number.Value).Concat(known)], wording.Mention(part, i));
            }
            clause = Math.Max(clause, i + 1);
        }
    }

    /// <summary>What a row of results or a column of applicants may be a share of.</summary>
    private static List<decimal> Known(Claim? part, Ledger ledger) =>
        part is not { Verdict: Verdict.Right, Subject.Kind: SubjectKind.Results or SubjectKind.Applicants } ? []
        : [.. Totals.SelectMany(s => ledger.Of(s) ?? []).Select(s => s.Value).Where(v => v >= part.Number.Value && v > 0).Distinct()];

    private static bool IsShare(Wording wording, int from, int index) =>
        wording.Has(from, index, Sense.Share) && wording.Gist(from, index) is { } gist && gist.Within(Wholes);
}
