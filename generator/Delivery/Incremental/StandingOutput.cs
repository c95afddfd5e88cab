namespace SiteBuilder.Delivery.Incremental;

/// <summary>Looks whether an output is still what the last build left there: every file, and no other.</summary>
internal static class StandingOutput
{
    /// <summary>
    /// True where the folder holds these files as they were left; what stays from release to release (dotfiles at the top) does not count.
    /// No folder is listed: one whose time is as it was left has lost and got nothing since.
    /// </summary>
    /// <param name="output">Where the release lies.</param>
    /// <param name="files">Every file as it was left, by its path.</param>
    /// <param name="folders">How the folders were left (<see cref="FolderTimes"/>).</param>
    public static bool Is(string output, Dictionary<string, KeptFile> files, string folders)
    {
        try
        {
            return folders.Length > 0 && FolderTimes.DigestOf(output, files.Keys) == folders
                && Parallel.ForEach(files, (file, state) => { if (!file.Value.StandsAt(Path.Join(output, file.Key))) state.Stop(); }).IsCompleted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or AggregateException)
        {
            return false;
        }
    }
}
