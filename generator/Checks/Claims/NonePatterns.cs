namespace SiteBuilder.Checks.Claims;

/// <summary>Of what a clause with 未, 没有 or 无 says that there was none.</summary>
internal static class NonePatterns
{
    private static readonly Gist Asked = Gist.Of(Sense.Request, Sense.OnRequest);
    private static readonly Gist Documents = Gist.Of(Sense.Normative, Sense.Rules);
    private static readonly Gist Fates = Gist.Of(Sense.Issue, Sense.Repeal, Sense.InForce);

    private static readonly (Sense Kind, Sense Fate, Subject Subject)[] OfDocuments =
    [
        (Sense.Normative, Sense.Issue, Subject.NormativeIssued), (Sense.Normative, Sense.Repeal, Subject.NormativeRepealed), (Sense.Normative, Sense.InForce, Subject.NormativeInForce),
        (Sense.Rules, Sense.Issue, Subject.RulesIssued), (Sense.Rules, Sense.Repeal, Subject.RulesRepealed), (Sense.Rules, Sense.InForce, Subject.RulesInForce),
    ];

    private static readonly (Sense Sense, Subject Subject)[] OfDisputes =
        [(Sense.Review, Subject.Review), (Sense.Suit, Subject.Suits), (Sense.Direct, Subject.Direct), (Sense.AfterReview, Subject.AfterReview)];

    /// <summary>The subjects that are denied; none where the clause is of another kind.</summary>
    /// <param name="clause">The senses of the clause without those that deny.</param>
    /// <param name="answered">One of them is 答复.</param>
    /// <param name="bare">结转 stands there without its year.</param>
    /// <param name="applicant">The column of the one applicant that is named, else empty.</param>
    /// <param name="before">The clause before in the same sentence.</param>
    public static IEnumerable<Subject> Denied(Gist clause, bool answered, bool bare, string applicant, Gist? before)
    {
        if (clause.Any(Patterns.Disputes)) return OfDisputes.Where(d => clause.Has(d.Sense) && IsOfDisputes(clause, answered)).Select(d => d.Subject);
        if (clause.Any(Documents)) return clause.Within(Documents | Fates | Gist.Of(Sense.Publish)) ? OfDocuments.Where(d => clause.Has(d.Kind) && clause.Has(d.Fate)).Select(d => d.Subject) : [];
        if (clause.Any(Patterns.Decisions)) return clause.Within(Patterns.Decisions | Gist.Of(Sense.Decide, Sense.Matter, Sense.Handle)) ? Patterns.OfDecisions.Where(d => clause.Has(d.Sense)).Select(d => d.Subject) : [];
        return Single(clause, bare, applicant, before) is { } subject ? [subject] : [];
    }

    private static bool IsOfDisputes(Gist clause, bool answered) =>
        clause.Within(Patterns.Disputes | Asked | Gist.Of(Sense.Receive, Sense.Matter, Sense.Concern) | (answered ? Gist.Of(Sense.Close) : default));

    private static Subject? Single(Gist clause, bool bare, string applicant, Gist? before)
    {
        if (clause.Is(Gist.Of(Sense.CarriedIn), Asked | Gist.Of(Sense.Receive, Sense.Handle, Sense.Matter, Sense.Unfinished))) return Subject.CarriedIn;
        if (clause.Is(Gist.Of(Sense.CarriedOut), Asked | Gist.Of(Sense.Handle, Sense.Close, Sense.Matter, Sense.Unfinished)))
            return !bare || before is { } b && b.Any(Gist.Of(Sense.Close)) ? Subject.CarriedOut : null;
        if (clause.Is(Gist.Of(Sense.BusinessFee), Gist.Of(Sense.Collect, Sense.Matter))) return Subject.Fees;
        if (clause == Gist.Of(Sense.Notice)) return Subject.FeeUnpaid;
        bool asked = clause.Any(Asked | Gist.Of(Sense.Newly));
        if (!asked || !clause.Within(Asked | Gist.Of(Sense.Newly, Sense.Receive, Sense.Matter, Sense.Applicant))) return null;
        return !clause.Has(Sense.Applicant) ? Subject.New : applicant.Length > 0 ? Subject.Applicant(Subject.New, applicant) : null;
    }
}
