namespace SiteBuilder.Delivery.Incremental;

/// <summary>How everything stood when a build ended, and what it said: a build that finds the same need only say it again.</summary>
/// <param name="Facts">What the build said.</param>
/// <param name="Trees">The inputs, for a look without a listing.</param>
/// <param name="Output">The output as it was left.</param>
internal sealed record LastLook(LookFacts Facts, IReadOnlyList<StandingTree> Trees, StandingTree Output)
{
    /// <summary>True where nobody has touched the output: every file, and no other.</summary>
    public bool OutputStands()
    {
        try
        {
            return FolderTimes.NamesAt(Output.Root).SequenceEqual(Facts.Names) && Output.Stands();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The output as it is left.</summary>
    /// <param name="root">Where it lies, full path.</param>
    /// <param name="folders">How its folders were left.</param>
    /// <param name="files">Every file of it.</param>
    public static TreeTimes OutputOf(string root, FolderTimes folders, KeptFiles files) => new(root, folders.Times, sink =>
    {
        for (int i = 0; i < files.Count; i++) sink(files.Paths.BytesOf(i), files[i].Length, files[i].Changed);
    });
}
