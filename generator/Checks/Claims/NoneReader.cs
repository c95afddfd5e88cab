namespace SiteBuilder.Checks.Claims;

/// <summary>A sentence that says there was none: 未收到政府信息公开申请, 未发生行政复议.</summary>
internal sealed record NoneClaim(Subject Subject, Mention Mention, CellSum? Sum)
{
    public Verdict Verdict => Sum is null ? Verdict.Open : Sum.Value == 0 ? Verdict.Right : Verdict.Wrong;
}

/// <summary>Finds the clauses that say there was none. Every word of the clause must be understood: 未收到…投诉 is about something else.</summary>
internal sealed class NoneReader(Wording wording, Ledger ledger)
{
    /// <summary>Words that may deny.</summary>
    public static readonly Gist Denying = Gist.Of(Sense.Not, Sense.CarriedIn);

    private readonly List<NoneClaim> found = [];
    private bool requestsSpokenOf = wording.Section == Section.Requests, disclosureSpokenOf = wording.Section != Section.Any;
    private Gist? clauseBefore;

    public static IReadOnlyList<NoneClaim> Read(Wording wording, Ledger ledger)
    {
        var reader = new NoneReader(wording, ledger);
        int start = 0;
        for (int i = 0; i <= wording.Tokens.Count; i++)
        {
            if (i < wording.Tokens.Count && !wording.Tokens[i].IsBoundary) continue;
            if (i > start) reader.Clause(start, i);
            if (i < wording.Tokens.Count && wording.Tokens[i].Sense == Sense.Stop) reader.clauseBefore = null;
            start = i + 1;
        }
        return reader.found;
    }

    private void Clause(int from, int to)
    {
        bool named = wording.Has(from, to, Sense.Disclosure) || wording.Has(from, to, Sense.OnRequest) || wording.Has(from, to, Sense.Request, "named");
        requestsSpokenOf |= wording.Has(from, to, Sense.OnRequest) || wording.Has(from, to, Sense.Request, "named");
        disclosureSpokenOf |= named;
        var before = clauseBefore;
        clauseBefore = wording.Gist(from, to);
        if (clauseBefore is not { } gist || from > 1 && (before is null || wording.Tokens[from - 1].Sense == Sense.Pause) && OneChannel(from - 1)) return;
        int not = Not(from, to);
        // 未收到通过传真、电子邮件方式提出的申请: there are other ways.
        if (not < 0 || wording.Has(from, to, Sense.Filler, "channels")) return;
        // 行政复议、行政诉讼，均未发生: what was none stands in the clause before.
        if (gist == Gist.Of(Sense.Not) && before is { } spoken && !spoken.IsNothing && spoken.Within(Patterns.Disputes)) gist |= spoken;
        bool answered = wording.Has(from, to, Sense.Close, "answer"), bare = wording.Has(from, to, Sense.CarriedOut, "bare");
        foreach (var subject in NonePatterns.Denied(gist.Without(Gist.Of(Sense.Not)), answered, bare, Applicant(from, to), before).Concat(Told(gist, from, to, not)))
        {
            bool ours = subject.Kind switch
            {
                SubjectKind.Disputes => disclosureSpokenOf,
                SubjectKind.Results => named || requestsSpokenOf,
                SubjectKind.Requests => named || requestsSpokenOf && gist.Any(Gist.Of(Sense.Receive, Sense.Newly, Sense.CarriedIn, Sense.CarriedOut)),
                _ => true,
            };
            if (ours) found.Add(new NoneClaim(subject, new Mention(wording.Line, wording.Tokens[from].Start, wording.Tokens[not]), ledger.Of(subject)?[0]));
        }
    }

    /// <summary>没有不予公开的申请, 行政复议7件，无纠正案件: a row of results, or an outcome of the disputes just named. 未予以公开 and 其余无纠正 are something else.</summary>
    private IEnumerable<Subject> Told(Gist gist, int from, int to, int not)
    {
        if (wording.Line.Text[wording.Tokens[not].Start..wording.Tokens[not].End] is not ("无" or "没有" or "不存在") || wording.Has(from, to, Sense.Aside)) yield break;
        var rest = gist.Without(Gist.Of(Sense.Not));
        if (rest.Is(Gist.Of(Sense.Result, Sense.Request), Gist.Of(Sense.Matter)) && One(from, to, Sense.Result) is { } row && row[^1] != '?') yield return Subject.Result(row);
        if (rest.Is(Gist.Of(Sense.Outcome), Gist.Of(Sense.Matter)) && One(from, to, Sense.Outcome) is "corrected" && Disputed(from) is { } of) yield return Subject.Outcome(of, "corrected");
    }

    /// <summary>The key of the only word of a sense.</summary>
    private string? One(int from, int to, Sense sense)
    {
        string? key = null;
        for (int i = from; i < to; i++)
        {
            if (wording.Tokens[i].Sense != sense) continue;
            if (key is not null) return null;
            key = wording.Tokens[i].Key;
        }
        return key;
    }

    /// <summary>The one kind of disputes that the sentence has named; null where it named several, or has told of outcomes in other words.</summary>
    private Subject? Disputed(int from)
    {
        Subject? of = null;
        for (int i = from - 1; i >= 0 && wording.Tokens[i].Sense != Sense.Stop; i--)
        {
            var token = wording.Tokens[i];
            if (token is { Sense: Sense.Outcome, Key: "corrected" } or { Sense: Sense.Elsewhere } or { Sense: Sense.Unknown }) return null;
            Subject? named = token.Sense switch { Sense.Review => Subject.Review, Sense.Suit => Subject.Suits, Sense.Direct or Sense.AfterReview => Subject.Disputes, _ => null };
            if (named is null) continue;
            if (of is not null && of != named) return null;
            of = named;
        }
        return of == Subject.Disputes ? null : of;
    }

    /// <summary>The one applicant that the clause names; empty where it names none or several.</summary>
    private string Applicant(int from, int to)
    {
        string key = "";
        for (int i = from; i < to; i++)
        {
            if (wording.Tokens[i].Sense != Sense.Applicant) continue;
            if (key.Length > 0) return "";
            key = wording.Tokens[i].Key;
        }
        return key == "rest" ? "" : key;
    }

    /// <summary>The one word of the clause that denies; -1 where there is none or more than one.</summary>
    private int Not(int from, int to)
    {
        int at = -1;
        for (int i = from; i < to; i++)
        {
            bool denies = wording.Tokens[i].Sense == Sense.Not || wording.Tokens[i] is { Sense: Sense.CarriedIn, Key: "none" };
            if (denies && at >= 0) return -1;
            if (denies) at = i;
        }
        return at;
    }

    /// <summary>通过信函方式，未收到申请: of one channel alone, or of two.</summary>
    private bool OneChannel(int pause)
    {
        int channels = 0;
        for (int i = pause - 1; i >= 0 && !wording.Tokens[i].IsBoundary; i--)
        {
            if (wording.Tokens[i] is { Sense: Sense.Channel, Key: not "way" }) channels++;
            if (wording.Tokens[i] is { Sense: Sense.Filler, Key: "channels" }) return true;
        }
        return channels == 1;
    }
}
