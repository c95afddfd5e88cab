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

/// <summary>Applicants by the keys of their columns, and how many there are said to be.</summary>
/// <param name="Keys">As <see cref="Subject.Applicant(Subject, string)"/> takes them.</param>
/// <param name="Most">No result of theirs can be more.</param>
internal sealed record Column(string Keys, decimal Most)
{
    /// <summary>The sentence says that it goes on about them.</summary>
    public bool IsMeant { get; init; }
}

/// <summary>What a paragraph has spoken of up to a word: a bare 办结12件 is about that.</summary>
internal sealed class Talk(Wording wording)
{
    private bool elsewhere, elsewhereInClause, ofSome, ofClosed, timed, carried;

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

    /// <summary>The applicants that the sentence counted last, or speaks of: what follows may be theirs.</summary>
    public Column? Column { get; private set; }

    /// <summary>The reviews or suits that were named last.</summary>
    public Subject? Dispute { get; private set; }

    private Subject? outside;
    private bool reviews, suits, kinds, named;

    /// <summary>行政复议7件、行政诉讼3件，其中结果维持5件: the disputes that an outcome may be of, those named last in front.</summary>
    public List<Subject> Outcomes()
    {
        var of = new List<Subject>(2);
        if (Dispute is null) return of;
        of.Add(Dispute);
        if (kinds && Dispute != Subject.Suits) of.Add(Subject.Suits);
        if (reviews && suits) of.Insert(Last == Subject.Disputes ? 0 : of.Count, Subject.Disputes);
        return of;
    }

    /// <summary>行政诉讼3件（直接起诉2件、复议后起诉1件），维持2件: behind the brackets the talk is of what it was before.</summary>
    public void Bracket(bool open)
    {
        if (open) outside = Dispute;
        else if (outside is not null) (Dispute, outside) = (outside, null);
    }

    /// <summary>What was counted last of the requests is what came in this year, without what was carried in: what was closed may be of that.</summary>
    public bool OfNew { get; private set; }

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

    /// <summary>The result rows that the sentence has counted, each once, the last at the end.</summary>
    public List<string> Results { get; } = [];

    /// <summary>The group whose rows are listed: denied, unable, declined, other.</summary>
    public string Group { get; private set; } = "";

    public void EndClause(bool ofSentence)
    {
        elsewhereInClause = false;
        if (!ofSentence) return;
        elsewhere = Among = ofSome = ofClosed = timed = carried = Screened = SoFar = OfOtherDisputes = OfFees = false;
        Last = outside = null;
        named = false;
        Column = null;
        Results.Clear();
        Requests.Clear();
    }

    /// <summary>The clause that ends says in which requests the results are counted.</summary>
    /// <param name="some">Those of one kind only.</param>
    /// <param name="closed">Those that were closed.</param>
    /// <param name="numbered">It says how many.</param>
    public void Within(bool some, bool closed, bool numbered)
    {
        OfNew |= numbered && !closed && Requests.Count == 0;
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
            case Sense.Review: SpeakOf(Subject.Review); break;
            case Sense.Suit: SpeakOf(Subject.Suits); break;
            case Sense.Direct: SpeakOf(Subject.Direct); break;
            case Sense.AfterReview: SpeakOf(Subject.AfterReview); break;
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
        bool whole = Counted == intake, result = Counted.Kind == SubjectKind.Results;
        if (whole || applicants <= most) rows.Add(Counted);
        // 予以公开33件、部分公开5件，其中自然人35件: of both together.
        if (result && Results.Count > 1) rows.Add(Subject.AllOf(Results));
        if (!whole && (result ? Subject.ReceivedOrClosed : intake ?? (rows.Count == 0 || Counted.Name is "carried_in" or "carried_out" ? Subject.ReceivedOrClosed : null)) is { } all) rows.Add(all);
        return rows;
    }

    /// <summary>A number was understood.</summary>
    public void Count(Claim claim)
    {
        var subject = claim.Subject;
        Last = subject;
        if (subject.Kind == SubjectKind.Requests)
        {
            carried |= subject.Name == "carried_in";
            OfNew = subject.Name is "new" or "received" && claim.Sum is { Cells.Count: 1 } && !carried;
            Requests.Add(subject.Name);
        }
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
            (Counted, most, Column) = (subject, claim.Number.Value, null);
            if (subject.Name is "new" or "received" || intake is null && subject.Name == "handled") intake = subject;
        }
        if (subject.Kind == SubjectKind.Applicants && Column is not { IsMeant: true, Most: decimal.MaxValue }) Column = Subject.ColumnsOfIntake(subject) is { } columns ? new(columns, claim.Number.Value) : Column;
        if (subject.Kind != SubjectKind.Results) return;
        Results.Remove(subject.Name);
        Results.Add(subject.Name);
        (Counted, most) = (subject, claim.Number.Value);
        Group = subject.Name.Split('.')[0];
    }

    /// <summary>The applicants of this row and of no other are listed from here on; null where nobody says of which.</summary>
    public void ListApplicants(Subject? row) => (Counted, intake) = (row, row);

    /// <summary>自然人申请58件，其中予以公开31件, 自然人：新收58件: what follows is said of these applicants.</summary>
    public void SpeakOf(Column applicants) => Column = applicants with { IsMeant = true };

    /// <summary>Reviews or suits of another kind were counted.</summary>
    public void LeaveDisputes() => OfOtherDisputes = true;

    /// <summary>Something else was counted: what follows bare may be about that.</summary>
    public void Leave() => Topic = Topic.Other;

    private void SpeakOf(Subject dispute)
    {
        if (!named) reviews = suits = kinds = false;
        (Topic, Dispute, named) = (Topic.Disputes, dispute, true);
        reviews |= dispute == Subject.Review;
        kinds |= dispute == Subject.Direct || dispute == Subject.AfterReview;
        suits |= dispute != Subject.Review;
    }

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
