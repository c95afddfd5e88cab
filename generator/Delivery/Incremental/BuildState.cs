namespace SiteBuilder.Delivery.Incremental;

/// <summary>
/// What the last build of an output made: with what, and every file with its key. It is a help and no truth: without it, or where it
/// does not fit, everything is made anew.
/// </summary>
internal sealed record BuildState
{
    /// <summary>What all files share (<see cref="Rendering.PageKeys.Shared"/>).</summary>
    public required string Shared { get; init; }

    /// <summary>How the folders of the output were left (<see cref="FolderTimes.Digest"/>); empty where that could not be told.</summary>
    public required string Folders { get; init; }

    /// <summary>The release before, where it is kept.</summary>
    public required SpareRelease? Spare { get; init; }

    /// <summary>Every file of the output.</summary>
    public required KeptFiles Files { get; init; }
}
