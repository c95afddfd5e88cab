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

/// <summary>Finds shares whose part is the number just before, in a sentence that also names the whole.</summary>
internal static class ShareReader
{
    /// <summary>How many earlier counts of the paragraph may be the whole.</summary>
    private const int Memory = 24;

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
            else if (part >= 0 && token.Number.IsExact && IsShare(wording, Math.Max(clause, part + 1), i))
            {
                var number = tokens[part].Number;
                var wholes = earlier.Where(e => e.Index < part && e.Number.Unit == number.Unit && e.Number.Value >= number.Value && e.Number.Value > 0).ToList();
                if (number.Unit.Length > 0 && wholes.Exists(w => w.Index >= sentence && w.Number.IsExact))
                {
                    var known = claims.ContainsKey(part) ? new[] { Subject.New, Subject.Handled, Subject.Closed }.Select(ledger.Figure).OfType<decimal>().Where(f => f > 0) : [];
                    yield return new Share(token.Number, number.Value, [.. wholes.Select(w => w.Number.Value).Concat(known)], wording.Mention(part, i));
                }
            }
            clause = Math.Max(clause, i + 1);
        }
    }

    private static bool IsShare(Wording wording, int from, int index) =>
        wording.Has(from, index, Sense.Share) && wording.Phrase(from, index) is "share" or "share request" or "share close" or "share close request" or "share receive request" or "share newly" or "share receive" or "share newly request";
}
