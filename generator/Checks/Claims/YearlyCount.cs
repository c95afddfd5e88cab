namespace SiteBuilder.Checks.Claims;

/// <summary>A count that stands in no table, said of the whole year: 主动公开政府信息120条.</summary>
internal sealed record YearlyCount(Numeral Number, Mention Mention);

/// <summary>Finds how much is said to have been published in the whole year by all ways; one channel, one season, a part are something else.</summary>
internal static class YearlyCountReader
{
    public static IEnumerable<YearlyCount> Read(Wording wording)
    {
        var tokens = wording.Tokens;
        int lead = 0;
        bool partial = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Sense == Sense.Stop) partial = false;
            if (token.IsBoundary) lead = i + 1;
            partial |= token.Sense is Sense.Channel or Sense.Elsewhere or Sense.Among or Sense.Compare;
            if (!token.IsNumber) continue;
            int end = wording.TrailEnd(i);
            bool plain = end == tokens.Count || tokens[end].IsBoundary;
            if (!partial && plain && token.Number.IsExact && token.Number.Unit is "条" or "件" or "篇" or "份" && !partial
                && wording.Gist(lead, i) == Gist.Of(Sense.Proactively) && wording.Gist(i + 1, end) == default(Gist)) yield return new YearlyCount(token.Number, wording.Mention(lead, i));
            lead = i + 1;
        }
    }
}
