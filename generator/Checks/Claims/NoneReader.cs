namespace SiteBuilder.Checks.Claims;

/// <summary>A sentence that says there was none: 未收到政府信息公开申请, 未发生行政复议.</summary>
internal sealed record NoneClaim(Subject Subject, Mention Mention, CellSum? Sum)
{
    public Verdict Verdict => Sum is null ? Verdict.Open : Sum.Value == 0 ? Verdict.Right : Verdict.Wrong;
}

/// <summary>Finds the clauses that say there was none. Every word of the clause must be understood: 未收到…投诉 is about something else.</summary>
internal sealed class NoneReader(Wording wording, Ledger ledger)
{
    private readonly List<NoneClaim> found = [];
    private bool requestsSpokenOf = wording.Section == Section.Requests, disclosureSpokenOf = wording.Section != Section.Any;
    private string? clauseBefore;

    public static IReadOnlyList<NoneClaim> Read(Wording wording, Ledger ledger)
    {
        var reader = new NoneReader(wording, ledger);
        int start = 0;
        for (int i = 0; i <= wording.Tokens.Count; i++)
        {
            if (i < wording.Tokens.Count && !wording.Tokens[i].IsBoundary) continue;
            reader.Clause(start, i);
            if (i < wording.Tokens.Count && wording.Tokens[i].Sense == Sense.Stop) reader.clauseBefore = null;
            start = i + 1;
        }
        return reader.found;
    }

    private void Clause(int from, int to)
    {
        if (from == to) return;
        bool named = wording.Has(from, to, Sense.Disclosure) || wording.Has(from, to, Sense.OnRequest) || wording.Last(from, to, Sense.Request)?.Key == "named";
        requestsSpokenOf |= wording.Has(from, to, Sense.OnRequest) || wording.Last(from, to, Sense.Request)?.Key == "named";
        disclosureSpokenOf |= named;
        string? phrase = wording.Phrase(from, to)?.Replace(" matter", "", StringComparison.Ordinal).Replace("matter ", "", StringComparison.Ordinal);
        string? whole = phrase == "not" && clauseBefore is "review suit" or "suit review" or "review" or "suit" ? clauseBefore + " not" : phrase;
        bool byOneChannel = clauseBefore is null && from > 1 && OneChannel(from - 1);
        clauseBefore = phrase;
        if (whole is null || byOneChannel) return;
        int not = Index(from, to, Sense.Not);
        if (phrase == "carriedin" && wording.Last(from, to, Sense.CarriedIn) is { Key: "none" }) (not, whole) = (Index(from, to, Sense.CarriedIn), "not carriedin");
        if (not < 0 || !Patterns.OfNone.TryGetValue(whole, out var subjects)) return;
        foreach (var subject in subjects)
        {
            bool ours = subject.Kind switch
            {
                SubjectKind.Disputes => disclosureSpokenOf,
                SubjectKind.Requests => named || requestsSpokenOf && !whole.Contains("not request", StringComparison.Ordinal),
                _ => true,
            };
            if (ours) found.Add(new NoneClaim(subject, new Mention(wording.Line, wording.Tokens[from].Start, wording.Tokens[not]), ledger.Of(subject)?[0]));
        }
    }

    /// <summary>通过信函方式，未收到申请: of one channel alone.</summary>
    private bool OneChannel(int pause)
    {
        int channels = 0;
        for (int i = pause - 1; i >= 0 && !wording.Tokens[i].IsBoundary; i--)
        {
            if (wording.Tokens[i].Sense == Sense.Channel) channels++;
        }
        return channels == 1;
    }

    private int Index(int from, int to, Sense sense)
    {
        for (int i = from; i < to; i++)
        {
            if (wording.Tokens[i].Sense == sense) return i;
        }
        return -1;
    }
}
