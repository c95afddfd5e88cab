namespace SiteBuilder.Delivery.Incremental;

/// <summary>How everything stood when a build ended, and what it said: a build that finds the same need only say it again.</summary>
internal sealed record LastLook
{
    /// <summary>How the inputs stood (<see cref="BuildInputs.Digest"/>).</summary>
    public required string Inputs { get; init; }

    /// <summary>The same for a look without a listing (<see cref="BuildInputs.Standing"/>).</summary>
    public required IReadOnlyList<StandingTree> Trees { get; init; }

    /// <summary>The output as it was left.</summary>
    public required StandingTree Output { get; init; }

    /// <summary>What lay at the top of the output (<see cref="FolderTimes.NamesAt"/>): dotfiles, which stay from release to release, change the time of that folder.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The day for which the findings hold: deadlines and waivers are judged by days.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The site's time zone, in which days begin.</summary>
    public required string TimeZone { get; init; }

    public required BuildSummary Summary { get; init; }

    /// <summary>True where nobody has touched the output: every file, and no other.</summary>
    public bool OutputStands()
    {
        try
        {
            return FolderTimes.NamesAt(Output.Root).SequenceEqual(Names) && Output.Stands();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The output as it was left.</summary>
    /// <param name="root">Where it lies, full path.</param>
    /// <param name="folders">How its folders were left.</param>
    /// <param name="files">Every file of it.</param>
    public static StandingTree OutputOf(string root, FolderTimes folders, KeptFiles files) =>
        StandingTree.Of(root, folders.Times, files.All.Select(file => (file.Path, file.File.Length, file.File.Changed)));
}
