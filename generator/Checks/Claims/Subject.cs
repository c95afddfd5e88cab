namespace SiteBuilder.Checks.Claims;

/// <summary>Which check speaks about a subject.</summary>
internal enum SubjectKind
{
    Requests,
    Results,
    Applicants,
    Disputes,
    Documents,
    Decisions,
    Fees,
}

/// <summary>
/// What a sentence counts, as sums of cells that it may mean, the likeliest first. A sum is <c>+</c> and <c>-</c> between
/// addresses; <c>denied.*</c> is every row of a group; cells that the report's form does not have are passed over.
/// </summary>
internal sealed record Subject(SubjectKind Kind, string Name, params IReadOnlyList<string> Sums)
{
    /// <summary>The words may mean something else: judged only where another count of the sentence agrees with its cell.</summary>
    public bool IsTentative { get; init; }

    public static readonly Subject New = new(SubjectKind.Requests, "new", "requests.new.total");

    /// <summary>收到 is said of what came in this year, and of that together with what was carried in.</summary>
    public static readonly Subject Received = new(SubjectKind.Requests, "received", "requests.new.total", "requests.new.total + requests.carried_in.total");

    public static readonly Subject Handled = new(SubjectKind.Requests, "handled", "requests.new.total + requests.carried_in.total", "requests.new.total", "requests.closed.total");
    /// <summary>新收47件，上年结转5件，共52件.</summary>
    public static readonly Subject InAll = new(SubjectKind.Requests, "handled", "requests.new.total + requests.carried_in.total");

    public static readonly Subject CarriedIn = new(SubjectKind.Requests, "carried_in", "requests.carried_in.total");
    public static readonly Subject CarriedOut = new(SubjectKind.Requests, "carried_out", "requests.carried_out.total");
    public static readonly Subject Closed = new(SubjectKind.Requests, "closed", "requests.closed.total");

    /// <summary>答复 may leave out what ended without a reply on the merits.</summary>
    public static readonly Subject Answered = new(SubjectKind.Requests, "answered", "requests.closed.total",
        "requests.closed.total - requests.other.*.total", "requests.closed.total - requests.other.*.total - requests.declined.*.total", "requests.new.total");

    public static readonly Subject Review = new(SubjectKind.Disputes, "review", "disputes.review.total");
    public static readonly Subject Direct = new(SubjectKind.Disputes, "direct", "disputes.direct.total");
    public static readonly Subject AfterReview = new(SubjectKind.Disputes, "after_review", "disputes.after_review.total");
    public static readonly Subject Suits = new(SubjectKind.Disputes, "suits", "disputes.direct.total + disputes.after_review.total");
    public static readonly Subject Disputes = new(SubjectKind.Disputes, "disputes", "disputes.review.total + disputes.direct.total + disputes.after_review.total");

    public static readonly Subject NormativeIssued = new(SubjectKind.Documents, "normative.issued", "proactive.normative.issued", "proactive.normative.made");
    public static readonly Subject NormativeRepealed = new(SubjectKind.Documents, "normative.repealed", "proactive.normative.repealed");
    public static readonly Subject NormativeInForce = new(SubjectKind.Documents, "normative.in_force", "proactive.normative.in_force");
    public static readonly Subject NormativePublic = new(SubjectKind.Documents, "normative.public_total", "proactive.normative.public_total");
    public static readonly Subject RulesIssued = new(SubjectKind.Documents, "rules.issued", "proactive.rules.issued", "proactive.rules.made");
    public static readonly Subject RulesRepealed = new(SubjectKind.Documents, "rules.repealed", "proactive.rules.repealed");
    public static readonly Subject RulesInForce = new(SubjectKind.Documents, "rules.in_force", "proactive.rules.in_force");
    public static readonly Subject RulesPublic = new(SubjectKind.Documents, "rules.public_total", "proactive.rules.public_total");

    public static readonly Subject Licenses = new(SubjectKind.Decisions, "license", "proactive.license.decisions");
    public static readonly Subject Penalties = new(SubjectKind.Decisions, "penalty", "proactive.penalty.decisions");
    public static readonly Subject Coercions = new(SubjectKind.Decisions, "coercion", "proactive.coercion.decisions");

    public static readonly Subject Fees = new(SubjectKind.Fees, "fees", "proactive.fees.amount_wan");

    /// <summary>Requests that ended because the fee that was asked for was not paid.</summary>
    public static readonly Subject FeeUnpaid = new(SubjectKind.Fees, "fee_unpaid", "requests.other.fee_unpaid.total");

    private const string ClosedOfNew = "requests.closed.total - requests.carried_in.total";

    private static readonly Subject ClosedAmongNew = Closed with { Sums = [.. Closed.Sums, ClosedOfNew] };
    private static readonly Subject AnsweredAmongNew = Answered with { Sums = [.. Answered.Sums, ClosedOfNew] };

    /// <summary>办结65件，其中当年新收62件: those of the closed that came in this year, or all that did.</summary>
    public static readonly Subject NewAmongClosed = New with { Sums = [ClosedOfNew, .. New.Sums] };

    private static readonly string[] Legals = ["enterprise", "research", "charity", "legal", "other"];

    /// <summary>A result row (granted), a group of them (denied), or one of a group (denied.law).</summary>
    public static Subject Result(string row) => new(SubjectKind.Results, row, Sum(row));

    /// <summary>Two groups of results in one number: 予以公开和部分公开8件; a careless writer may mean either.</summary>
    public static Subject Together(IReadOnlyList<string> rows) => new(SubjectKind.Results, string.Join('+', rows),
        [string.Join(" + ", rows.Select(Sum)), .. rows.Select(Sum)]);

    /// <summary>
    /// 其他 at the end of a list of results: 其他处理, or whatever the list has not named; at the end of the rows of a group,
    /// 其他处理2件（逾期不补正1件，其他1件）, the row of that name or what is left of the group.
    /// </summary>
    public static Subject Others(IReadOnlyList<string> listed)
    {
        string others = AddedUp(listed, "requests.closed.total"), group = listed[^1].Split('.')[0];
        if (group == "other" && listed.Contains(group)) return new(SubjectKind.Results, "other.misc", "requests.other.misc.total");
        if (group == listed[^1] || !listed.Contains(group)) return new(SubjectKind.Results, "other", Sum("other"), others);
        string rest = string.Join(" - ", listed.Where(row => row.StartsWith(group + ".", StringComparison.Ordinal)).Select(Sum).Prepend(Sum(group)));
        return new(SubjectKind.Results, "other", rest, Sum("other"), others);
    }

    /// <summary>新收66件，当年办结62件: what was closed, with what was carried in or without it.</summary>
    public static Subject AmongNew(Subject closed) => closed.Name == "closed" ? ClosedAmongNew : AnsweredAmongNew;

    /// <summary>How a dispute ended: of reviews, of suits of one kind, or of all suits.</summary>
    public static Subject Outcome(Subject of, string column) => new(SubjectKind.Disputes, $"{of.Name}.{column}",
        [.. of.Sums.Select(sum => column == "settled" ? $"{sum} - {Of(sum, "pending").Replace(" + ", " - ", StringComparison.Ordinal)}" : Of(sum, column))]);

    /// <summary>Either of these, the likeliest first.</summary>
    public static Subject AnyOf(IReadOnlyList<Subject> subjects) => subjects.Count == 1 ? subjects[0] : subjects[0] with { Sums = [.. subjects.SelectMany(s => s.Sums)] };

    /// <summary>The applicants of what was counted last; 企业 may be one column or all legal persons.</summary>
    public static Subject Applicant(Subject row, string columns) => new(SubjectKind.Applicants, $"{row.Name}.{columns}",
        [.. columns.Split('|').SelectMany(column => row.Sums.Where(sum => sum.Contains(".total", StringComparison.Ordinal)).Select(sum => column == "legals" ? string.Join(" + ", Legals.Select(c => Of(sum, c))) : Of(sum, column)))]);

    /// <summary>What was received or closed, where nobody says which.</summary>
    public static readonly Subject ReceivedOrClosed = Received with { Sums = [.. Received.Sums, .. Closed.Sums] };

    /// <summary>The applicants of what was received or closed, where nobody says which.</summary>
    public static Subject Applicant(string columns) => Applicant(ReceivedOrClosed, columns);

    /// <summary>The columns of applicants that are counted of all requests (<c>received.natural</c>); null where it is of a row of results, or of what was carried.</summary>
    public static string? ColumnsOfIntake(Subject applicants) =>
        applicants.Name.IndexOf('.', StringComparison.Ordinal) is var dot && applicants.Name[..dot] is "new" or "received" or "handled" or "closed" or "answered" ? applicants.Name[(dot + 1)..] : null;

    /// <summary>Rows of results added up; a row beside its group is in it already.</summary>
    public static Subject AllOf(IReadOnlyList<string> rows) => new(SubjectKind.Results, "all", AddedUp(rows, ""));

    private static string AddedUp(IReadOnlyList<string> rows, string before) =>
        string.Concat(rows.Distinct().Where(row => row.IndexOf('.', StringComparison.Ordinal) is var dot && (dot < 0 || !rows.Contains(row[..dot])))
            .Select((row, i) => (before.Length > 0 ? " - " : i > 0 ? " + " : "") + Sum(row)).Prepend(before));

    private static string Of(string sum, string column) => sum.Replace(".total", "." + column, StringComparison.Ordinal);

    private static string Sum(string row) =>
        row is "granted" or "partial" || row.Contains('.', StringComparison.Ordinal) ? $"requests.{row}.total" : $"requests.{row}.*.total";
}
