namespace SiteBuilder.Checks.Claims;

/// <summary>
/// Finds the counts of a paragraph: what stands before and behind a number, all of it understood, says what it counts. A
/// number whose words are not all known is left alone, and so is a bare 办结12件 when the last thing spoken of was not requests.
/// </summary>
internal sealed class CountReader
{
    private static readonly string[] Things = ["件", "份", "条", "宗", "起", "例", "项", "个", "部", "篇", "封", "批", "次"];

    private readonly Dictionary<int, Claim> claims = [];
    private readonly List<(int Lead, int Index)> statutory = [];
    private readonly Wording wording;
    private readonly Ledger ledger;
    private readonly Talk talk;
    private readonly SubjectReader subjects;
    private readonly Doubts doubts = new();
    private int clause, lead;
    private bool inDoubt;

    private CountReader(Wording wording, Ledger ledger)
    {
        this.wording = wording;
        this.ledger = ledger;
        talk = new Talk(wording);
        subjects = new SubjectReader(wording, talk);
    }

    /// <summary>The claims by the index of their number.</summary>
    public IReadOnlyDictionary<int, Claim> Claims => claims;

    /// <summary>The typed numbers beside words of the tables that were left alone.</summary>
    public IEnumerable<Mention> Unjudged => statutory.Where(n => !claims.ContainsKey(n.Index)).Select(n => wording.Mention(n.Lead, n.Index)).Where(m => !m.IsBound);

    public static CountReader Read(Wording wording, Ledger ledger)
    {
        var reader = new CountReader(wording, ledger);
        reader.Walk();
        return reader;
    }

    private void Walk()
    {
        var tokens = wording.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsBoundary)
            {
                // 公开规章13件（含新制定5件）: parts of something that was left alone.
                inDoubt = token.Sense == Sense.Open ? i > 0 && tokens[i - 1].IsNumber && claims.GetValueOrDefault(i - 1) is not { Subject.IsTentative: false } : inDoubt && token.Sense == Sense.Pause;
                EndClause(i, token.Sense == Sense.Stop);
                if (token.Sense is Sense.Open or Sense.Shut) talk.Bracket(token.Sense == Sense.Open);
            }
            else if (token.IsNumber)
            {
                int end = RespectiveReader.Pairs(wording, subjects, clause, lead, i) is { Count: > 0 } pairs ? Respectively(pairs) : Count(i);
                // Words that belong to the number in front of them say nothing of the next.
                for (lead = i + 1; i < end - 1; i++) talk.Hear(tokens[i + 1], i + 1);
                lead = end;
            }
            else if (token.Sense == Sense.And && lead > clause && lead == i) lead = i + 1;
            else talk.Hear(token, i);
        }
        EndClause(tokens.Count, ofSentence: true);
    }

    private void EndClause(int end, bool ofSentence)
    {
        CarriedLate(end);
        bool within = end > clause && wording.Tokens[end - 1] is { Sense: Sense.Filler, Key: "within" };
        if (within) subjects.ListWithin(clause, end);
        if (within) talk.Within(wording.HasAny(clause, end, Gist.Of(Sense.Newly, Sense.CarriedIn, Sense.Applicant)), wording.Has(clause, end, Sense.Close) && wording.Has(clause, end, Sense.Number), wording.Has(clause, end, Sense.Request) && wording.Has(clause, end, Sense.Number));
        talk.EndClause(ofSentence);
        if (!ofSentence) subjects.HeadWith(clause, end);
        if (ofSentence) doubts.Settle(claims);
        clause = lead = end + 1;
    }

    private int Respectively(IReadOnlyList<(int Index, Subject Subject)> pairs)
    {
        foreach (var (index, subject) in pairs)
        {
            if (!talk.Elsewhere && Fits(subject, index)) Claimed(subject, index, new Span(clause, index, index + 1));
        }
        return pairs[^1].Index + 1;
    }

    private int Count(int index)
    {
        var number = wording.Tokens[index].Number;
        var span = new Span(lead, index, wording.TrailEnd(index));
        bool counts = wording.Line.Paragraph.Part > 0 && number.Unit is "件" or "份" or "宗" or "起" or "条" or "例";
        if (counts && !talk.Elsewhere && wording.HasAny(span.Lead, span.End, Patterns.Statutory)) statutory.Add((Math.Max(lead, clause), index));
        if (!number.IsExact || talk.Elsewhere)
        {
            if (number.Unit is "件" && !talk.Among) Leave(span);
        }
        else if (IsTimed() || subjects.Read(span) is not { } subject || !Fits(subject, index))
        {
            if (number.Unit is "件" or "份" or "起" or "宗" or "条" or "封" or "批") Leave(span);
        }
        else if (inDoubt && !subjects.Names(span))
        {
            // Left alone, and nothing follows from it.
        }
        else if (talk.IsOfAPart(subject) || doubts.IsOfAPart(subject, number.Value, subjects.Names(span)))
        {
            doubts.Pass();
        }
        else Claimed(subject, index, span);
        if (number.Unit.EndsWith('日') && index + 1 < wording.Tokens.Count && wording.Tokens[index + 1].Key == "within") talk.Time();
        bool attached = span.End < wording.Tokens.Count && !wording.Tokens[span.End].IsNumber;
        return attached ? span.End : index + 1;
    }

    /// <summary>5个工作日内答复的12件: so many within some time.</summary>
    private bool IsTimed() => lead > clause && wording.Tokens[lead - 1] is { IsNumber: true } before && before.Number.Unit.EndsWith('日');

    private void Claimed(Subject subject, int index, Span span)
    {
        var claim = Claim.Of(subject, wording.Tokens[index].Number, wording.Mention(Math.Max(span.Lead, clause), index), ledger, talk.SoFar);
        claims[index] = claim;
        doubts.Take(claim, index, wording, span, claims);
        talk.Count(claim);
    }

    /// <summary>A number about something unknown: what follows bare may be about that.</summary>
    private void Leave(Span span)
    {
        if (wording.Has(span.Lead, span.Index, Sense.Compare) || wording.Has(span.Lead, span.Index, Sense.Up) || wording.Has(span.Lead, span.Index, Sense.Down)) return;
        if (wording.Has(span.Lead, span.Index, Sense.Revise)) return;
        var senses = wording.Gist(span.Lead, span.Index);
        if (senses is { IsNothing: true }) return; // 其中3件… tells of what was spoken of
        var request = wording.Last(span.Lead, span.End, Sense.Request);
        bool plain = senses is { } gist && gist.Has(Sense.Request) && gist.Within(Gist.Of(Sense.Request, Sense.Receive));
        bool aboutRequests = request is not null && (request.Value.Key == "named" || plain || wording.Has(span.Lead, span.Index, Sense.Channel));
        bool aboutDisputes = talk.Topic == Topic.Disputes && !wording.Has(span.Lead, span.Index, Sense.Unknown);
        if (wording.HasAny(span.Lead, span.End, Patterns.Disputes)) talk.LeaveDisputes();
        if (talk.Topic == Topic.Requests && !talk.Elsewhere) doubts.TakePart(wording.Tokens[span.Index].Number.Value);
        if (!talk.Among && !aboutRequests && !aboutDisputes) talk.Leave();
    }

    /// <summary>尚有3件未办结，结转下年度继续办理: the number stands in the clause before.</summary>
    private void CarriedLate(int end)
    {
        var tokens = wording.Tokens;
        if (talk.Topic != Topic.Requests || talk.Elsewhere || !wording.Has(clause, end, Sense.CarriedOut) || wording.Has(clause, end, Sense.Number) || wording.Has(clause, end, Sense.Not)) return;
        int number = clause - 1;
        while (number >= 0 && tokens[number].Sense is not (Sense.Number or Sense.Stop or Sense.Open or Sense.Shut)) number--;
        if (number < 0 || !tokens[number].IsNumber || claims.ContainsKey(number) || !tokens[number].Number.IsExact || !Fits(Subject.CarriedOut, number)) return;
        int from = number;
        while (from > 0 && !tokens[from - 1].IsBoundary && tokens[from - 1].Sense != Sense.Number) from--;
        bool bare = wording.Gist(from, number) is { } before && before.Within(Gist.Of(Sense.Request, Sense.OnRequest, Sense.Unfinished, Sense.Handle));
        if (bare && !wording.Has(from, number, Sense.Among) && !wording.Has(from, number, Sense.SoFar)) Claimed(Subject.CarriedOut, number, new Span(from, number, number + 1));
    }

    /// <summary>The unit suits what is counted; without a unit the number must end the clause.</summary>
    private bool Fits(Subject subject, int index)
    {
        string unit = wording.Tokens[index].Number.Unit;
        if (subject.Kind == SubjectKind.Fees) return unit == "元";
        if (subject is { IsTentative: true, Kind: SubjectKind.Decisions }) return unit is "件" or "宗" or "起" or "例";
        int end = wording.TrailEnd(index);
        if (unit.Length == 0) return end == wording.Tokens.Count || wording.Tokens[end].IsBoundary || wording.Tokens[end].Sense == Sense.And;
        return Array.IndexOf(Things, unit) >= 0;
    }
}
