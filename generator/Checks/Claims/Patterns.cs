namespace SiteBuilder.Checks.Claims;

/// <summary>The senses that a count of something needs, and those that may stand beside them.</summary>
internal sealed record Pattern(Subject Subject, Gist Needed, Gist Allowed);

/// <summary>What is counted where these words stand about a number, whatever their order. Other words leave it alone.</summary>
internal static class Patterns
{
    private static readonly Gist Asked = Gist.Of(Sense.Request, Sense.OnRequest);

    /// <summary>The first that fits counts.</summary>
    public static readonly Pattern[] OfRequests =
    [
        new(Subject.Handled, Gist.Of(Sense.Newly, Sense.CarriedIn), Asked | Gist.Of(Sense.Receive, Sense.Handle)),
        new(Subject.New, Gist.Of(Sense.Newly), Asked | Gist.Of(Sense.Receive)),
        new(Subject.CarriedIn, Gist.Of(Sense.CarriedIn), Asked | Gist.Of(Sense.Handle, Sense.Receive, Sense.Unfinished)),
        new(Subject.CarriedOut, Gist.Of(Sense.CarriedOut), Asked | Gist.Of(Sense.Handle, Sense.Close, Sense.Unfinished)),
        new(Subject.Handled, Gist.Of(Sense.Receive, Sense.Close), Asked | Gist.Of(Sense.Handle)),
        new(Subject.Closed, Gist.Of(Sense.Close), Asked | Gist.Of(Sense.Handle)),
        new(Subject.Handled, Gist.Of(Sense.Handle), Asked | Gist.Of(Sense.Receive)),
        new(Subject.Received, Gist.Of(Sense.Receive), Asked),
        new(Subject.Received, Gist.Of(Sense.Request), Gist.Of(Sense.OnRequest)),
    ];

    /// <summary>Behind a number with nothing in front these tell what it counts; 收到 or 申请 may tell of some.</summary>
    public static readonly Gist Telling = Gist.Of(Sense.Result, Sense.CarriedIn, Sense.CarriedOut, Sense.Unfinished, Sense.Applicant, Sense.Outcome, Sense.Review, Sense.Suit, Sense.Direct, Sense.AfterReview, Sense.InForce);

    /// <summary>Words of the tables: a number beside one of them may be a cell's.</summary>
    public static readonly Gist Statutory = Gist.Of(
        Sense.Request, Sense.OnRequest, Sense.Newly, Sense.CarriedIn, Sense.CarriedOut, Sense.Review, Sense.Suit, Sense.Direct, Sense.AfterReview,
        Sense.Normative, Sense.Rules, Sense.License, Sense.Penalty, Sense.Coercion);

    public static readonly Gist OfResults = Asked | Gist.Of(Sense.Result, Sense.Close, Sense.Decide, Sense.Handle, Sense.Concern);

    public static readonly Gist OfApplicants = Asked | Gist.Of(Sense.Applicant, Sense.Receive, Sense.Newly, Sense.Close);

    public static readonly Gist Disputes = Gist.Of(Sense.Review, Sense.Suit, Sense.Direct, Sense.AfterReview);

    public static readonly Gist OfDisputes = Asked | Disputes | Gist.Of(Sense.Receive, Sense.Matter, Sense.Concern, Sense.Outcome);

    public static readonly Gist Decisions = Gist.Of(Sense.License, Sense.Penalty, Sense.Coercion);

    public static readonly Pattern[] OfDocuments =
    [
        .. Documents(Sense.Normative, [Subject.NormativeIssued, Subject.NormativeRepealed, Subject.NormativeInForce, Subject.NormativePublic]),
        .. Documents(Sense.Rules, [Subject.RulesIssued, Subject.RulesRepealed, Subject.RulesInForce, Subject.RulesPublic]),
    ];

    public static readonly (Sense Sense, Subject Subject)[] OfDecisions =
        [(Sense.License, Subject.Licenses), (Sense.Penalty, Subject.Penalties), (Sense.Coercion, Subject.Coercions)];

    /// <summary>What a document can be said to have undergone, in the order of the subjects.</summary>
    private static Pattern[] Documents(Sense kind, Subject[] subjects) =>
    [
        new(subjects[0], Gist.Of(kind, Sense.Issue), Gist.Of(Sense.Publish)),
        new(subjects[1], Gist.Of(kind, Sense.Repeal), default),
        new(subjects[2], Gist.Of(kind, Sense.InForce), default),
        new(subjects[3], Gist.Of(kind, Sense.PublishedTotal), default),
    ];
}
