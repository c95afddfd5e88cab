namespace SiteBuilder.Delivery.Incremental;

/// <summary>What a build said, and what that holds for.</summary>
internal sealed record LookFacts
{
    /// <summary>How the inputs stood (<see cref="BuildInputs.Digest"/>).</summary>
    public required string Inputs { get; init; }

    /// <summary>What lay at the top of the output (<see cref="FolderTimes.NamesAt"/>): dotfiles, which stay from release to release, change the time of that folder.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The day for which the findings hold: deadlines and waivers are judged by days.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The site's time zone, in which days begin.</summary>
    public required string TimeZone { get; init; }

    public required BuildSummary Summary { get; init; }
}

/// <summary>How everything stands when a build ends, to be written down.</summary>
/// <param name="Facts">What the build said.</param>
/// <param name="Trees">The inputs, for a look without a listing (<see cref="BuildInputs.Standing"/>).</param>
/// <param name="Output">The output as it is left.</param>
internal sealed record LookNow(LookFacts Facts, IReadOnlyList<TreeTimes> Trees, TreeTimes Output);
