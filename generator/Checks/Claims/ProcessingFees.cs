namespace SiteBuilder.Checks.Claims;

/// <summary>What a paragraph says of the fee for processing requests: that none was collected, or how much.</summary>
internal sealed record FeeStatement(decimal Amount, Mention Mention);

/// <summary>Finds 未收取信息处理费 and 实际收取信息处理费400元.</summary>
internal static class ProcessingFeeReader
{
    private static readonly Gist Fee = Gist.Of(Sense.ProcessingFee), Denied = Gist.Of(Sense.Not, Sense.Collect);

    public static IEnumerable<FeeStatement> Read(Wording wording)
    {
        var tokens = wording.Tokens;
        int clause = 0;
        bool spokenOf = false;
        for (int i = 0; i <= tokens.Count; i++)
        {
            if (i == tokens.Count || tokens[i].IsBoundary)
            {
                bool denied = wording.Gist(clause, i) is { } gist && spokenOf && gist.Is(Denied, Fee);
                if (denied && wording.Last(clause, i, Sense.Not) is { } not)
                    yield return new FeeStatement(0, new Mention(wording.Line, tokens[clause].Start, not));
                clause = i + 1;
                if (i < tokens.Count && tokens[i].Sense == Sense.Stop) spokenOf = false;
                continue;
            }
            spokenOf |= tokens[i].Sense == Sense.ProcessingFee;
            if (!tokens[i].IsNumber) continue;
            if (spokenOf && tokens[i].Number is { IsExact: true, Unit: "元", Value: > 0 } number && wording.Gist(clause, i) is { } paid && paid.Is(Gist.Of(Sense.Collect), Fee))
                yield return new FeeStatement(number.Value, wording.Mention(clause, i));
            clause = i + 1;
        }
    }
}
