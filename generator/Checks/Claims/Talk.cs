namespace SiteBuilder.Checks.Claims;

/// <summary>What the paragraph spoke of last.</summary>
internal enum Topic
{
    None,
    Requests,
    Disputes,
    Normative,
    Rules,
    Decisions,
    Other,
}

/// <summary>What a paragraph has spoken of up to a word: a bare 办结12件 is about that.</summary>
internal sealed class Talk(Wording wording)
{
    private bool elsewhere, elsewhereInClause, ofSome, ofClosed, timed;

    public Topic Topic { get; private set; } = wording.Section switch { Section.Requests => Topic.Requests, Section.Disputes => Topic.Disputes, _ => Topic.None };

    /// <summary>Requests for information were named, here or in the heading.</summary>
    public bool OfRequests { get; private set; } = wording.Section == Section.Requests;

    /// <summary>政府信息公开 was named: reviews and suits may be those of 表四.</summary>
    public bool OfDisclosure { get; private set; } = wording.Section != Section.Any;

    /// <summary>Another year or another circle than the report's is spoken of.</summary>
    public bool Elsewhere => elsewhere || elsewhereInClause;

    public bool Among { get; private set; }

    /// <summary>The sentence counts only some of the requests: 本年新收申请中，予以公开…, 10个工作日内答复…, 办结的49件中，本年新收…</summary>
    public bool IsOfAPart(Subject subject) => subject.Kind switch
    {
        SubjectKind.Results => ofSome,
        SubjectKind.Requests => ofSome || ofClosed || timed && subject.Name is "closed" or "answered",
        _ => false,
    };

    /// <summary>截至, 累计: it may be more than one year's.</summary>
    public bool SoFar { get; private set; }

    /// <summary>The row that was counted last, and whose applicants may be listed.</summary>
    public Subject? Counted { get; private set; }

    private Subject? intake;
    private decimal most;

    public Subject? Dispute { get; private set; }

    /// <summary>What the sentence counted last.</summary>
    public Subject? Last { get; private set; }

    /// <summary>What the sentence has counted of the requests, first to last.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The reviews and suits of the sentence are of other kinds: 因行政处罚引发行政复议6件、行政诉讼3件.</summary>
    public bool OfOtherDisputes { get; private set; }

    /// <summary>The sentence tells of documents that were looked through: 清理, 审查.</summary>
    public bool Screened { get; private set; }

    /// <summary>行政事业性收费 was named in the sentence.</summary>
    public bool OfFees { get; private set; }

    /// <summary>The result rows that the sentence has counted.</summary>
    public List<string> Results { get; } = [];

    /// <summary>The group whose rows are listed: denied, unable, declined, other.</summary>
    public string Group { get; private set; } = "";

    public void EndClause(bool ofSentence)
    {
        elsewhereInClause = false;
        if (!ofSentence) return;
        elsewhere = Among = ofSome = ofClosed = timed = Screened = SoFar = OfOtherDisputes = OfFees = false;
        Last = null;
        Results.Clear();
        Requests.Clear();
    }

    /// <summary>The clause that ends says in which requests the results are counted.</summary>
    public void Within(bool some, bool closed)
    {
        ofSome |= some;
        ofClosed |= closed;
    }

    /// <summary>Some time was named in which something was done.</summary>
    public void Time() => timed = true;

    /// <summary>What a word says about the sentence it stands in.</summary>
    public void Hear(Token token, int index)
    {
        switch (token.Sense)
        {
            case Sense.Elsewhere when token.Key == "clause": elsewhereInClause = true; break;
            case Sense.Elsewhere: elsewhere = true; break;
            case Sense.ThisYear: elsewhere = elsewhereInClause = false; break;
            case Sense.Among: Among = true; break;
            case Sense.Screen: Screened = true; break;
            case Sense.SoFar: SoFar = true; break;
            case Sense.Disclosure: (OfDisclosure, OfOtherDisputes) = (true, false); break;
            case Sense.BusinessFee: OfFees |= token.Key != "amount"; break;
            case Sense.Request when token.Key == "named" || OfRequests && IsPlain(index): Speak(); break;
            case Sense.OnRequest when IsField(index): Speak(); break;
            case Sense.Review: (Topic, Dispute) = (Topic.Disputes, Subject.Review); break;
            case Sense.Suit: (Topic, Dispute) = (Topic.Disputes, Subject.Suits); break;
            case Sense.Direct: (Topic, Dispute) = (Topic.Disputes, Subject.Direct); break;
            case Sense.AfterReview: (Topic, Dispute) = (Topic.Disputes, Subject.AfterReview); break;
            case Sense.Normative: Topic = Topic.Normative; break;
            case Sense.Rules: Topic = Topic.Rules; break;
            case Sense.License or Sense.Penalty or Sense.Coercion when Topic != Topic.Decisions: Topic = Topic.Other; break;
        }
    }

    /// <summary>
    /// The rows that so many applicants may be listed of: 收到66件，上年结转3件，其中自然人58件 are of the 66. The row counted last comes first,
    /// unless they are more than it has.
    /// </summary>
    public List<Subject> RowsOf(decimal applicants)
    {
        var rows = new List<Subject>(2);
        if (Counted is null) return rows;
        bool whole = Counted == intake;
        if (whole || applicants <= most || intake is null) rows.Add(Counted);
        if (intake is not null && !whole) rows.Add(intake);
        return rows;
    }

    /// <summary>A number was understood.</summary>
    public void Count(Claim claim)
    {
        var subject = claim.Subject;
        Last = subject;
        if (subject.Kind == SubjectKind.Requests) Requests.Add(subject.Name);
        if (subject.IsTentative) return;
        Topic = subject.Kind switch
        {
            SubjectKind.Disputes => Topic.Disputes,
            SubjectKind.Decisions => Topic.Decisions,
            SubjectKind.Documents or SubjectKind.Fees => Topic,
            _ => Topic.Requests,
        };
        if (subject.Kind == SubjectKind.Requests)
        {
            (Counted, most) = (subject, claim.Number.Value);
            if (subject.Name is "new" or "received" || intake is null && subject.Name == "handled") intake = subject;
        }
        if (subject.Kind != SubjectKind.Results) return;
        Counted = null;
        Results.Add(subject.Name);
        Group = subject.Name.Split('.')[0];
    }

    /// <summary>The applicants of this row and of no other are listed from here on; null where nobody says of which.</summary>
    public void ListApplicants(Subject? row) => (Counted, intake) = (row, row);

    /// <summary>Reviews or suits of another kind were counted.</summary>
    public void LeaveDisputes() => OfOtherDisputes = true;

    /// <summary>Something else was counted: what follows bare may be about that.</summary>
    public void Leave() => Topic = Topic.Other;

    private void Speak()
    {
        Topic = Topic.Requests;
        OfRequests = OfDisclosure = true;
    }

    /// <summary>申请 alone may be for a permit or a grant: 救助申请.</summary>
    private bool IsPlain(int index) => index == 0 || wording.Tokens[index - 1].Sense is not (Sense.Unknown or Sense.License or Sense.Penalty or Sense.Coercion);

    /// <summary>依申请公开 names the field, not the kind of a document: 主动公开5件、依申请公开3件.</summary>
    private bool IsField(int index)
    {
        var tokens = wording.Tokens;
        bool listed = index > 0 && tokens[index - 1].Sense is Sense.And or Sense.Number;
        bool counts = index + 1 < tokens.Count && tokens[index + 1].IsNumber && !(index > 0 && wording.Has(Math.Max(0, index - 4), index, Sense.Receive));
        return !listed && !counts;
    }
}
