namespace SiteBuilder.Delivery.Incremental;

/// <summary>
/// What the last build of an output left behind: with what it was made, how its inputs stood, and every file with its key. It is a
/// help and no truth: without it, or where it does not fit, everything is made anew.
/// </summary>
internal sealed record BuildState
{
    /// <summary>What all files share (<see cref="Rendering.PageKeys.Shared"/>).</summary>
    public required string Shared { get; init; }

    /// <summary>How the inputs stood; empty where one was so young that its time is no proof.</summary>
    public required string Inputs { get; init; }

    /// <summary>The day for which the findings hold: deadlines and waivers are judged by days.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The site's time zone, in which days begin.</summary>
    public required string TimeZone { get; init; }

    public required BuildSummary Summary { get; init; }

    /// <summary>How the folders of the output were left (<see cref="FolderTimes"/>).</summary>
    public required string Folders { get; init; }

    /// <summary>The release before, where it is kept.</summary>
    public required SpareRelease? Spare { get; init; }

    /// <summary>Every file of the output by its path.</summary>
    public required Dictionary<string, KeptFile> Files { get; init; }

    /// <summary>True where a build now would find and make what the last one did, and nobody has touched its output.</summary>
    public bool Holds(BuildInputs inputs, DateOnly day, string output) =>
        Inputs.Length > 0 && Inputs == inputs.Digest && Day == day && StandingOutput.Is(output, Files, Folders);
}
