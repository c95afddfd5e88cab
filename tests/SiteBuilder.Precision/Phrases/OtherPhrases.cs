using SiteBuilder.DemoSite.Phrases;
using Demo = SiteBuilder.DemoSite.Phrases;

namespace SiteBuilder.Precision.Phrases;

/// <summary>For a list of the demo site's phrases: other ways to say the same.</summary>
internal static class OtherPhrases
{
    private static readonly Dictionary<IReadOnlyList<string>, string[]> Own = new(ReferenceEqualityComparer.Instance)
    {
        [IntroductionPhrases.Basis] = GeneralPhrases.Basis,
        [IntroductionPhrases.Period] = GeneralPhrases.Period,
        [IntroductionPhrases.Where] = GeneralPhrases.Where,
        [ProactivePhrases.Published] = ProactiveManners.Published,
        [ProactivePhrases.Documents2019] = ProactiveManners.Documents2019,
        [ProactivePhrases.Documents2021] = ProactiveManners.Documents2021,
        [ProactivePhrases.NoDocuments] = ProactiveManners.NoDocuments,
        [ProactivePhrases.Decisions] = ProactiveManners.Decisions,
        [ProactivePhrases.Fees] = ProactiveManners.Fees,
        [RequestPhrases.Received] = RequestManners.Received,
        [RequestPhrases.NoneReceived] = RequestManners.NoneReceived,
        [RequestPhrases.Answered] = RequestManners.Answered,
        [RequestPhrases.AnsweredThisYearsOnly] = RequestManners.AnsweredThisYearsOnly,
        [RequestPhrases.CarriedOver] = RequestManners.CarriedOver,
        [RequestPhrases.NothingCarriedOver] = RequestManners.NothingCarriedOver,
        [RequestPhrases.Growth] = RequestManners.Growth,
        [RequestPhrases.Handling] = GeneralPhrases.OtherNumbers,
        [RequestPhrases.Disputes] = DisputeManners.Disputes,
        [RequestPhrases.NoDisputes] = DisputeManners.None,
        [RequestPhrases.NoDisputesNorRequests] = DisputeManners.None,
        [Demo.OtherPhrases.NoFee] = GeneralPhrases.NoFee,
        [Demo.OtherPhrases.Others] = GeneralPhrases.Others,
        [SupervisionPhrases.Assessment] = GeneralPhrases.Assessment,
    };

    public static bool For(IReadOnlyList<string> phrases, out IReadOnlyList<string> own)
    {
        bool known = Own.TryGetValue(phrases, out string[]? found);
        own = found ?? [];
        return known;
    }
}
