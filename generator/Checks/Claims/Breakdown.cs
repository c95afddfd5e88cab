namespace SiteBuilder.Checks.Claims;

/// <summary>A count and the parts it is said to fall into: 共71条，其中甲类40条、乙类31条.</summary>
/// <param name="Whole">The index of the count.</param>
/// <param name="Parts">The indices of the parts.</param>
internal sealed record Breakdown(int Whole, IReadOnlyList<int> Parts, decimal Total, decimal Sum, Mention Mention)
{
    /// <summary>Parts that come to far less are an excerpt; that is left alone.</summary>
    private const decimal NearlyAll = 0.75m;

    /// <summary>The parts are by their names all there is: 线上, 线下.</summary>
    public bool IsComplete { get; init; }

    public Verdict Verdict => Sum == Total ? Verdict.Right : Sum < Total && !IsComplete && (Parts.Count < 3 || Sum < Total * NearlyAll) ? Verdict.Open : Verdict.Wrong;
}

/// <summary>Finds the lists after 其中. A list of mixed units, approximations, 等, 主要 or channels that may overlap is left alone.</summary>
internal static class BreakdownReader
{
    private static readonly Gist Carried = Gist.Of(Sense.CarriedIn, Sense.CarriedOut, Sense.Unfinished);

    /// <summary>How many earlier numbers of the sentence may be the whole.</summary>
    private const int Memory = 6;

    public static IEnumerable<Breakdown> Read(Wording wording, IReadOnlyDictionary<int, Claim> claims)
    {
        var tokens = wording.Tokens;
        var outside = new Stack<(int Whole, int Numbers)>(); // a number in brackets, 30件（含上年结转4件），其中…, is not the whole of what follows them
        var numbers = new List<int>();
        int whole = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Sense == Sense.Open) outside.Push((whole, numbers.Count));
            if (tokens[i].Sense == Sense.Shut && outside.TryPop(out var before))
            {
                whole = before.Whole;
                numbers.RemoveRange(before.Numbers, Math.Max(0, numbers.Count - before.Numbers));
            }
            if (tokens[i].Sense == Sense.Stop && !AmongFollows(tokens, i))
            {
                whole = -1;
                numbers.Clear();
                outside.Clear();
            }
            if (tokens[i].IsNumber && tokens[i].Number.Unit != "%") numbers.Add(whole = i);
            if (tokens[i].Sense != Sense.Among || whole < 0) continue;
            if (List(wording, claims, numbers, i) is { } list) yield return list;
            whole = -1;
        }
    }

    /// <summary>
    /// 收到66件，办结65件，结转下年4件，其中予以公开33件…: the whole is the last number that can have such parts, or one of the sentence that they come
    /// to; where there is none, the last.
    /// </summary>
    private static Breakdown? List(Wording wording, IReadOnlyDictionary<int, Claim> claims, List<int> numbers, int among)
    {
        Breakdown? likeliest = null;
        bool large = false;
        for (int i = numbers.Count - 1; i >= Math.Max(0, numbers.Count - Memory); i--)
        {
            if (i < numbers.Count - 1 && wording.Tokens[numbers[i]].Number.Unit != wording.Tokens[numbers[^1]].Number.Unit) continue;
            if (List(wording, claims, numbers[i], among) is not { } list) return large ? likeliest : null;
            if (list.Verdict == Verdict.Right) return list;
            bool carried = claims.GetValueOrDefault(list.Whole)?.Subject.Name is "carried_in" or "carried_out";
            bool fits = carried ? list.Sum <= list.Total : list.Parts.All(part => wording.Tokens[part].Number.Value <= list.Total);
            if (likeliest is null || fits && !large) likeliest = list;
            large |= fits;
        }
        return likeliest;
    }

    private static bool AmongFollows(IReadOnlyList<Token> tokens, int stop) => stop + 1 < tokens.Count && tokens[stop + 1].Sense == Sense.Among;

    private static Breakdown? List(Wording wording, IReadOnlyDictionary<int, Claim> claims, int whole, int among)
    {
        var tokens = wording.Tokens;
        var total = tokens[whole].Number;
        if (!total.IsExact || total.Step != 1 || total.Unit is "" or "元" or "倍") return null;
        var parts = new List<int>();
        decimal sum = 0;
        bool fits = false, marked = false, channels = false, results = false;
        int lead = among + 1;
        var names = new List<string>();
        var mark = Sense.Pause;
        for (int i = among + 1; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Sense is Sense.Stop or Sense.Shut or Sense.Among) break;
            if (token.Sense is Sense.Partly or Sense.Each or Sense.Compare or Sense.Elsewhere) return null;
            channels |= token.Sense == Sense.Channel;
            if (token.Sense is Sense.Pause or Sense.And && parts.Count > 0)
            {
                // The first mark between parts is the list's; 、 inside a name is none.
                bool between = i == parts[^1] + 1;
                if (!marked && between) (mark, marked) = (token.Sense, true);
                else if (token.Sense == Sense.Pause && mark == Sense.And) break;
                if (token.Sense == Sense.Pause && !NumberInClause(tokens, i + 1)) break;
                if (between) lead = i + 1;
            }
            if (!token.IsNumber) continue;
            if (token.Number.Unit == "%" && wording.Has(lead, i, Sense.Share)) continue;
            if (token.Number.Unit == "%" && parts.Count > 1) break;
            if (parts.Count > 0 && claims.TryGetValue(i, out var claim) && claim.Subject.Kind == SubjectKind.Requests) break;
            if (results && wording.HasAny(lead, i, Carried)) break;
            results |= claims.TryGetValue(i, out var row) && row.Subject.Kind == SubjectKind.Results;
            if (!token.Number.IsExact || token.Number.Unit != total.Unit || token.Number.Step != 1) return null;
            parts.Add(i);
            names.Add(wording.Line.Text[tokens[lead].Start..token.Start]);
            sum += token.Number.Value;
            fits |= sum == total.Value && parts.Count > 1;
            if (i + 1 < tokens.Count && tokens[i + 1].Sense == Sense.Unknown) return null;
            lead = i + 1;
        }
        bool complete = !claims.ContainsKey(whole) && Complements.Are(names);
        if (parts.Count < 2 || channels && !complete) return null;
        // Bound numbers are the table's, and whether those agree its relations tell.
        if (parts.Append(whole).All(i => wording.Mention(i, i).IsBound)) return null;
        // Each part is the table's: the list leaves something out, and says nothing wrong.
        if (sum < total.Value && parts.TrueForAll(i => claims.TryGetValue(i, out var part) && part.Verdict == Verdict.Right)) return null;
        return new Breakdown(whole, parts, total.Value, fits ? total.Value : sum, wording.Mention(whole, whole)) { IsComplete = complete };
    }

    private static bool NumberInClause(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i < tokens.Count && !tokens[i].IsBoundary; i++)
        {
            if (tokens[i].IsNumber) return true;
        }
        return false;
    }
}
