namespace SiteBuilder.Checks.Claims;

/// <summary>The words about a number: those from <paramref name="Lead"/> to it, and those behind it up to <paramref name="End"/>.</summary>
internal readonly record struct Span(int Lead, int Index, int End);

/// <summary>Tells from the words about a number what it counts. Words that are not all known leave it alone.</summary>
internal sealed class SubjectReader(Wording wording, Talk talk)
{
    private static readonly Gist Applicants = Gist.Of(Sense.Applicant), Asked = Gist.Of(Sense.Request, Sense.OnRequest);

    /// <summary>True where the sentence itself says that requests for information are meant.</summary>
    public bool Names(Span span) =>
        wording.Has(span.Lead, span.End, Sense.Disclosure) || wording.Has(span.Lead, span.End, Sense.OnRequest) || wording.Has(span.Lead, span.End, Sense.Request, "named");

    public Subject? Read(Span span)
    {
        if (wording.Gist(span.Lead, span.Index) is not { } before) return null;
        var after = default(Gist);
        bool attached = span.End > span.Index + 1 && !(span.End < wording.Tokens.Count && wording.Tokens[span.End].IsNumber);
        if (attached)
        {
            if (wording.Gist(span.Index + 1, span.End) is not { } understood) return null;
            after = understood;
        }
        bool inAll = wording.Has(span.Lead, span.Index, Sense.Filler, "in all");
        if (before.IsNothing && after.IsNothing) return Bare(span, inAll);
        // 12件申请, 12件因年底收到: how many of them, the words behind say, and nothing tells that these are all.
        bool all = inAll && after == Gist.Of(Sense.Request) && wording.Has(span.Index, span.End, Sense.Request, "named");
        all |= after.Has(Sense.Close) && wording.Has(span.Index, span.End, Sense.Filler, "within"); // 在49件办结申请中
        if (before.IsNothing && !after.Any(Patterns.Telling) && !all) return null;
        return Read(before | after, span);
    }

    /// <summary>行政复议方面，全年8件: the clause before says what is counted. 新收47件，上年结转5件，共52件: the sum of both.</summary>
    private Subject? Bare(Span span, bool inAll)
    {
        // 办理结果总计65件: the form's own words for what was closed.
        if (inAll && talk.Topic == Topic.Requests && wording.Has(span.Lead, span.Index, Sense.Filler, "results")) return Subject.Closed;
        if (inAll && talk.Topic == Topic.Requests && talk.Last?.Kind == SubjectKind.Requests && talk.Requests is [.., "new" or "received", "carried_in"] or [.., "carried_in", "new" or "received"]) return Subject.InAll;
        if (IsNarrowed(default, span)) return Disputes(default, span);
        int pause = span.Lead - 1;
        if (pause < 1 || wording.Tokens[pause].Sense != Sense.Pause || wording.Tokens[pause - 1].Key != "as for" && !IsDecisionWithColon(pause)) return null;
        int from = pause;
        while (from > 0 && !wording.Tokens[from - 1].IsBoundary) from--;
        return wording.Gist(from, pause) is { IsNothing: false } spoken ? Read(spoken, new Span(from, pause, pause)) : null;
    }

    /// <summary>行政许可：321件，行政处罚：45件.</summary>
    private bool IsDecisionWithColon(int pause) =>
        wording.Line.Text[wording.Tokens[pause].Start] is ':' or '：' && wording.Tokens[pause - 1].Sense is Sense.License or Sense.Penalty or Sense.Coercion;

    /// <summary>What these senses count.</summary>
    public Subject? Read(Gist gist, Span span) => Requests(gist, span) ?? Disputes(gist, span) ?? Proactive(gist, span);

    private Subject? Requests(Gist gist, Span span)
    {
        bool named = Names(span);
        if (!named && (!talk.OfRequests || talk.Topic is not Topic.Requests)) return null;
        foreach (var pattern in Patterns.OfRequests)
        {
            if (gist.Is(pattern.Needed, pattern.Allowed)) return OfRequests(pattern.Subject, gist, span, named) is { } subject ? OfColumn(subject, span) : null;
        }
        // 办结49件，正在办理3件
        if (gist.Is(Gist.Of(Sense.Unfinished), Asked) && talk.Requests.Exists(r => r is "closed" or "answered")) return Subject.CarriedOut;
        if (gist.Has(Sense.Result)) return gist.Within(Patterns.OfResults) && Result(span, gist.Has(Sense.Concern)) is { } result ? OfColumn(result, span) : null;
        // 公开21件，部分公开4件: the first row in short.
        if (gist.Is(Gist.Of(Sense.Publish), Asked) && wording.Section == Section.Requests) return Subject.Result("granted") with { IsTentative = true };
        if (gist.Has(Sense.Applicant) && gist.Within(Patterns.OfApplicants)) return Applicant(gist, span);
        return null;
    }

    private Subject? OfRequests(Subject subject, Gist gist, Span span, bool named)
    {
        // 其中收到…, 其中答复…: a part, and not of the table.
        if (wording.Has(span.Lead, span.Index, Sense.Among) && subject.Name is "received" or "handled") return null;
        // 收到并办结; but 当年收到当年办结 are only some.
        if (gist.Is(Gist.Of(Sense.Receive, Sense.Close), Asked | Gist.Of(Sense.Handle)) && !wording.Has(span.Lead, span.Index, Sense.Aside)) return null;
        if (subject == Subject.CarriedOut && wording.Has(span.Lead, span.End, Sense.CarriedOut, "bare") && talk.Last?.Name is not ("closed" or "answered")) return null;
        if (subject == Subject.New && talk.Last?.Name is "closed" or "answered" && Belongs(span)) return Subject.NewAmongClosed;
        if (subject != Subject.Closed) return subject;
        bool answered = wording.Has(span.Lead, span.End, Sense.Close, "answer");
        if (talk.OfNew) return Subject.AmongNew(answered ? Subject.Answered : Subject.Closed);
        if (answered) return Subject.Answered;
        return talk.Counted?.Name == Subject.CarriedIn.Name && !named ? Subject.Closed with { Sums = [.. Subject.Closed.Sums, .. Subject.CarriedIn.Sums] } : subject;
    }

    /// <summary>One row; one of a group with its group, 属于国家秘密不予公开; or two groups together, 予以公开和部分公开.</summary>
    private Subject? Result(Span span, bool concerns)
    {
        var rows = new List<string>();
        bool loose = concerns;
        for (int i = span.Lead; i < span.End; i++)
        {
            var token = wording.Tokens[i];
            if (token.Sense != Sense.Result) continue;
            string row = token.Key.TrimEnd('?');
            loose |= row.Length < token.Key.Length;
            if (!rows.Contains(row)) rows.Add(row);
        }
        if (rows.Find(r => r.Contains('.', StringComparison.Ordinal)) is { } leaf)
        {
            string group = leaf[..leaf.IndexOf('.', StringComparison.Ordinal)];
            bool told = rows.Contains(group) || talk.Group == group;
            return rows.Count <= 2 && rows.TrueForAll(r => r == leaf || r == group) && (told || !loose) ? Subject.Result(leaf) : null;
        }
        if (rows.Count == 1) return concerns ? null : Subject.Result(rows[0]) with { IsTentative = loose };
        return rows.Count == 2 && !concerns ? Subject.Together(rows) : null;
    }

    /// <summary>自然人申请58件，其中予以公开31件: the row in the column of those applicants, or in that of all.</summary>
    private Subject OfColumn(Subject row, Span span)
    {
        if (talk.Column is not { } column || row.IsTentative || wording.Tokens[span.Index].Number.Value > column.Most) return row;
        bool meant = column.IsMeant || Belongs(span);
        if (!meant && row.Name is "new" or "received" or "handled") return row;
        if (meant && !column.IsMeant) talk.SpeakOf(column);
        var crossed = Subject.Applicant(row, column.Keys);
        return meant ? crossed with { Sums = [.. crossed.Sums, .. row.Sums] } : row with { Sums = [.. row.Sums, .. crossed.Sums] };
    }

    /// <summary>其中…, （…: the number is a part of the one before.</summary>
    private bool Belongs(Span span) =>
        wording.Has(span.Lead, span.Index, Sense.Among) || span.Lead > 1 && wording.Tokens[span.Lead - 1].Sense == Sense.Open && wording.Tokens[span.Lead - 2].IsNumber
        || span.Lead > 1 && wording.Tokens[span.Lead - 1].Sense == Sense.Pause && wording.Tokens[span.Lead - 2].Sense == Sense.Among;

    /// <summary>自然人：新收58件，上年结转3件: the whole sentence is about these applicants.</summary>
    public void HeadWith(int from, int to)
    {
        if (to == wording.Tokens.Count || wording.Line.Text[wording.Tokens[to].Start] is not (':' or '：') || wording.Has(from, to, Sense.Number)) return;
        if (wording.Gist(from, to) is not { } gist || !gist.Is(Applicants, Asked)) return;
        var named = wording.Tokens.GetRange(from, to - from).FindAll(t => t.Sense == Sense.Applicant);
        if (named is [{ Key: not "rest" } one]) talk.SpeakOf(new Column(one.Key, decimal.MaxValue));
    }

    private Subject? Applicant(Gist gist, Span span)
    {
        var keys = new List<string>();
        for (int i = span.Lead; i < span.End; i++)
        {
            if (wording.Tokens[i].Sense == Sense.Applicant && !keys.Contains(wording.Tokens[i].Key)) keys.Add(wording.Tokens[i].Key);
        }
        var row = gist.Has(Sense.Newly) ? Subject.New : gist.Has(Sense.Receive) ? Subject.Received : gist.Has(Sense.Close) ? Subject.Closed : null;
        // 予以公开21件 … 其他5件: what the list has left, or the row of that name.
        if (keys is ["rest"] && gist == Applicants && talk.Last?.Kind == SubjectKind.Results && (talk.Results.Count > 1 || talk.Last.Name == "other")) return Subject.Others(talk.Results);
        if (keys.Count != 1 || keys[0] == "rest")
        {
            // 收到由公民、企业提出的申请12件 names all applicants.
            return keys.Count > 1 && gist.Has(Sense.Receive) && gist.Has(Sense.Request) ? Subject.Received : null;
        }
        if (row is null) return ApplicantOfCounted(keys[0], gist, span);
        talk.ListApplicants(row);
        // 收到12件自然人提出的申请 may go on to say that all of them were.
        return gist.Has(Sense.Receive) && wording.Has(span.Index, span.End, Sense.Applicant)
            ? Subject.Applicant(row, keys[0]) with { Sums = [.. Subject.Applicant(row, keys[0]).Sums, .. row.Sums] } : Subject.Applicant(row, keys[0]);
    }

    /// <summary>Applicants without a word that says of what: of something counted before.</summary>
    private Subject? ApplicantOfCounted(string columns, Gist gist, Span span)
    {
        bool all = wording.Section == Section.Requests || gist.Has(Sense.Request);
        if (!all && talk.Counted?.Kind == SubjectKind.Results && !Belongs(span)) return null;
        var rows = talk.RowsOf(wording.Tokens[span.Index].Number.Value);
        if (rows.Count == 0) return all ? Subject.Applicant(columns) : null;
        var subject = Subject.Applicant(rows[0], columns);
        if (rows.Count > 1) return Subject.AnyOf(rows.ConvertAll(row => Subject.Applicant(row, columns)));
        talk.ListApplicants(rows[0]);
        return subject;
    }

    /// <summary>在本年新收的申请中: whose applicants are listed from here on; 申请人中: those of all.</summary>
    public void ListWithin(int from, int to)
    {
        if (wording.Has(from, to, Sense.Number) || wording.Gist(from, to) is not { IsNothing: false } gist || !gist.Within(Asked | Gist.Of(Sense.Newly, Sense.Receive, Sense.Close, Sense.CarriedIn))) return;
        talk.ListApplicants(gist.Has(Sense.CarriedIn) ? gist.Has(Sense.Newly) ? null : Subject.CarriedIn : gist.Has(Sense.Newly) ? Subject.New : gist.Has(Sense.Close) ? Subject.Closed : null);
    }

    private Subject? Disputes(Gist gist, Span span)
    {
        // 受理行政复议申请12件: as the office that decides them.
        if (gist.Has(Sense.Review) && wording.Has(span.Lead, span.End, Sense.Receive, "accept") && !wording.Has(span.Lead, span.End, Sense.Disclosure)) return null;
        if (!talk.OfDisclosure || talk.OfOtherDisputes && !wording.Has(span.Lead, span.End, Sense.Disclosure)) return null;
        bool answered = gist.Has(Sense.Close) && gist.Any(Patterns.Disputes) && wording.Has(span.Lead, span.End, Sense.Close, "answer");
        if (answered) gist = gist.Without(Gist.Of(Sense.Close));
        if (!gist.Within(Patterns.OfDisputes)) return null;
        bool review = gist.Has(Sense.Review), direct = gist.Has(Sense.Direct), after = gist.Has(Sense.AfterReview), suit = gist.Has(Sense.Suit);
        Subject? of = (review, direct, after, suit) switch
        {
            (true, false, false, false) => Subject.Review,
            // 均为1件 is one of each.
            (true, _, _, _) => wording.Has(span.Lead, span.Index, Sense.Aside) && wording.Tokens[span.Index].Number.Value != 0 ? null : Subject.Disputes,
            (false, true, true, _) => Subject.Suits,
            (false, true, false, _) => Subject.Direct,
            (false, false, true, _) => Subject.AfterReview,
            (false, false, false, true) => Subject.Suits,
            _ => null,
        };
        if (of is null && talk.Topic == Topic.Disputes && gist == Gist.Of(Sense.Outcome)) return Outcome(talk.Outcomes(), span);
        if (of is null && IsNarrowed(gist, span)) return Subject.AnyOf(talk.Outcomes());
        if (!gist.Has(Sense.Outcome)) return gist.Any(Patterns.Disputes) ? of : null;
        return of is not null && of != Subject.Disputes ? Outcome([of], span) : null;
    }

    private Subject? Outcome(List<Subject> of, Span span) =>
        of.Count > 0 && wording.Last(span.Lead, span.End, Sense.Outcome)?.Key is { } column ? Subject.Outcome(Subject.AnyOf(of), column) : null;

    /// <summary>行政复议12件，其中信息公开类7件: of the disputes just counted those that the table is about.</summary>
    private bool IsNarrowed(Gist gist, Span span) =>
        talk.Last is { Kind: SubjectKind.Disputes } && gist.Within(Gist.Of(Sense.Concern, Sense.Matter, Sense.Request)) && Belongs(span) && wording.Has(span.Lead, span.End, Sense.Disclosure);

    private Subject? Proactive(Gist gist, Span span)
    {
        var kind = talk.Topic switch { Topic.Normative => Gist.Of(Sense.Normative), Topic.Rules => Gist.Of(Sense.Rules), _ => default };
        var named = gist.Any(Gist.Of(Sense.Normative, Sense.Rules)) ? gist : gist | kind;
        foreach (var pattern in Patterns.OfDocuments)
        {
            if (named.Is(pattern.Needed, pattern.Allowed)) return pattern.Subject with { IsTentative = talk.Screened };
            if (pattern.Needed.Has(Sense.Issue) && gist.Is(pattern.Needed.Without(Gist.Of(Sense.Issue)), Gist.Of(Sense.Publish))) return pattern.Subject with { IsTentative = true };
        }
        foreach (var (sense, subject) in Patterns.OfDecisions)
        {
            if (!gist.Is(Gist.Of(sense), Gist.Of(Sense.Decide, Sense.Handle))) continue;
            bool none = wording.Tokens[span.Index] is { IsNumber: true, Number.Value: 0 };
            bool stated = none || gist.Has(Sense.Decide) || !gist.Has(Sense.Handle) && (wording.Last(span.Lead, span.End, sense)?.Key == "stated" || talk.Topic == Topic.Decisions);
            return stated ? subject : subject with { IsTentative = true };
        }
        bool fees = gist.Is(Gist.Of(Sense.BusinessFee), Gist.Of(Sense.Collect, Sense.Concern)) && (talk.OfFees || !wording.Has(span.Lead, span.End, Sense.BusinessFee, "amount"));
        return fees ? Subject.Fees : null;
    }
}
