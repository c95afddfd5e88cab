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

/// <summary>
/// The shapes of sentences that count, in the names of senses with <c>#</c> for the number. A sentence of another shape is
/// left alone.
/// </summary>
internal static class Patterns
{
    public static readonly Dictionary<string, Subject> OfRequests = Table(
        (Subject.Received, "receive request #|receive # request|receive onrequest #|receive onrequest request #|receive # onrequest|receive # onrequest request|receive #|request receive #|request #|onrequest request #|onrequest receive #|request onrequest #"),
        (Subject.New, "newly #|newly request #|newly # request|newly onrequest #|newly onrequest request #|request newly #|receive newly #|receive newly request #|newly receive #|newly receive request #|onrequest newly #"),
        (Subject.Handled, "handle request #|handle # request|handle onrequest #|handle onrequest request #|handle # onrequest"),
        (Subject.CarriedIn, "carriedin #|carriedin request #|carriedin # request|carriedin handle #|carriedin handle request #|request carriedin #|# carriedin|carriedin onrequest #|handle carriedin #|handle carriedin request #"),
        (Subject.CarriedOut, "carriedout #|carriedout request #|carriedout # request|carriedout handle #|request carriedout #|# carriedout|# request carriedout|# carriedout handle|carriedout close #|carriedout handle request #"),
        (Subject.Closed, "close #|close request #|close # request|request close #|handle close #|handle close request #|close onrequest #|request handle close #|close onrequest request #|onrequest close #"));

    public static readonly HashSet<string> OfResults = Set(
        "result #|# result|close result #|result request #|result # request|result close #|decide result #|decide result close #|handle result #|close # result|request result #|result handle #");

    /// <summary>With the row that the sentence itself names, else that of the count before.</summary>
    public static readonly Dictionary<string, Subject?> OfApplicants = Set("applicant #|applicant request #|applicant # request|# applicant request").ToDictionary(p => p, _ => (Subject?)null)
        .Concat(Set("receive applicant #|receive applicant request #|receive request applicant #|request receive applicant #").ToDictionary(p => p, _ => (Subject?)Subject.Received))
        .Concat(Set("newly applicant #|newly applicant request #").ToDictionary(p => p, _ => (Subject?)Subject.New)).ToDictionary();

    public static readonly Dictionary<string, Subject> OfDisputes = Table(
        (Subject.Review, "review #|receive review #|# review|review receive #"),
        (Subject.Suits, "suit #|receive suit #|# suit|suit receive #"),
        (Subject.Direct, "direct #|suit direct #|direct suit #|# direct"),
        (Subject.AfterReview, "afterreview #|suit afterreview #|afterreview suit #|# afterreview"),
        (Subject.Disputes, "review suit #|suit review #|receive review suit #"));

    public static readonly Dictionary<string, Subject?> OfOutcomes = Set("outcome #|# outcome").ToDictionary(p => p, _ => (Subject?)null)
        .Concat(Set("review outcome #|outcome review #").ToDictionary(p => p, _ => (Subject?)Subject.Review))
        .Concat(Set("suit outcome #|outcome suit #").ToDictionary(p => p, _ => (Subject?)Subject.Suits))
        .Concat(Set("direct outcome #").ToDictionary(p => p, _ => (Subject?)Subject.Direct))
        .Concat(Set("afterreview outcome #").ToDictionary(p => p, _ => (Subject?)Subject.AfterReview)).ToDictionary();

    public static readonly Dictionary<string, Subject> OfDocuments = Table(
        (Subject.NormativeIssued, "issue normative #|normative issue #|issue # normative"),
        (Subject.NormativeRepealed, "repeal normative #|normative repeal #|repeal # normative"),
        (Subject.NormativeInForce, "inforce normative #|normative inforce #|normative normative inforce #|# inforce normative"),
        (Subject.NormativePublic, "normative publishedtotal #|publishedtotal normative #"),
        (Subject.RulesIssued, "issue rules #|rules issue #|issue # rules"),
        (Subject.RulesRepealed, "repeal rules #|rules repeal #|repeal # rules"),
        (Subject.RulesInForce, "inforce rules #|rules inforce #"),
        (Subject.RulesPublic, "rules publishedtotal #"));

    public static readonly Dictionary<string, Subject> OfDecisions = Table(
        (Subject.Licenses, "decide license #|decide # license"),
        (Subject.Penalties, "decide penalty #|decide # penalty"),
        (Subject.Coercions, "decide coercion #|decide # coercion"));

    /// <summary>Sentences that say there was none; what comes with 发生, 案件, 事项 is not told apart.</summary>
    public static readonly Dictionary<string, Subject[]> OfNone = new(StringComparer.Ordinal)
    {
        ["not receive request"] = [Subject.New],
        ["not receive onrequest"] = [Subject.New],
        ["not receive onrequest request"] = [Subject.New],
        ["not newly request"] = [Subject.New],
        ["not newly"] = [Subject.New],
        ["not request"] = [Subject.New],
        ["not onrequest"] = [Subject.New],
        ["not carriedin"] = [Subject.CarriedIn],
        ["not carriedin request"] = [Subject.CarriedIn],
        ["carriedin not"] = [Subject.CarriedIn],
        ["not carriedout"] = [Subject.CarriedOut],
        ["not request carriedout"] = [Subject.CarriedOut],
        ["not carriedout request"] = [Subject.CarriedOut],
        ["carriedout not"] = [Subject.CarriedOut],
        ["not review"] = [Subject.Review],
        ["review not"] = [Subject.Review],
        ["not receive review"] = [Subject.Review],
        ["not suit"] = [Subject.Suits],
        ["suit not"] = [Subject.Suits],
        ["not review suit"] = [Subject.Review, Subject.Suits],
        ["not receive review suit"] = [Subject.Review, Subject.Suits],
        ["not suit review"] = [Subject.Review, Subject.Suits],
        ["review suit not"] = [Subject.Review, Subject.Suits],
        ["suit review not"] = [Subject.Review, Subject.Suits],
        ["not issue normative"] = [Subject.NormativeIssued],
        ["normative not issue"] = [Subject.NormativeIssued],
        ["not issue rules"] = [Subject.RulesIssued],
        ["not issue rules normative"] = [Subject.RulesIssued, Subject.NormativeIssued],
        ["not repeal normative"] = [Subject.NormativeRepealed],
        ["not notice"] = [Subject.FeeUnpaid],
        ["not decide license"] = [Subject.Licenses],
        ["not decide penalty"] = [Subject.Penalties],
        ["not decide coercion"] = [Subject.Coercions],
    };

    private static Dictionary<string, Subject> Table(params (Subject Subject, string Phrases)[] lines) =>
        lines.SelectMany(line => line.Phrases.Split('|').Select(phrase => (phrase, line.Subject))).ToDictionary(x => x.phrase, x => x.Subject, StringComparer.Ordinal);

    private static HashSet<string> Set(string phrases) => phrases.Split('|').ToHashSet(StringComparer.Ordinal);
}
