using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Phrases;

namespace SiteBuilder.DemoSite.Narrative;

/// <summary>How an agency speaks of itself, and what it has to tell: subjects, documents, occasions of its own.</summary>
internal sealed record Voice
{
    public required string We { get; init; }

    /// <summary>The meeting at which the head of the agency decides.</summary>
    public required string Meeting { get; init; }

    /// <summary>What the agency consists of.</summary>
    public required string Parts { get; init; }

    /// <summary>The name of its account in a social network.</summary>
    public required string Account { get; init; }

    /// <summary>Where its documents can be read on paper.</summary>
    public required string Place { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required IReadOnlyList<string> Documents { get; init; }

    public required IReadOnlyList<string> Events { get; init; }

    public static Voice Of(Agency agency) => CentralVoices.All.TryGetValue(agency.Slug, out Voice? voice) ? voice
        : LivelihoodVoices.All.TryGetValue(agency.Slug, out voice) ? voice
        : StreetVoices.All[agency.Slug];
}
