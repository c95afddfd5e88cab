namespace SiteBuilder.Delivery.Incremental;

/// <summary>What lies in the staging folder before the first file is made: nothing, or the spare release.</summary>
internal sealed class Groundwork
{
    private readonly OutputFolder output;
    private readonly SpareRelease? spare;
    private readonly KeptFiles standing; // of the release that stands now

    private Groundwork(OutputFolder output, SpareRelease? spare, KeptFiles standing) => (this.output, this.spare, this.standing) = (output, spare, standing);

    /// <summary>What lies there.</summary>
    private IEnumerable<string> Files => spare?.FilesBefore(standing) ?? [];

    /// <summary>Moves the spare release to the staging folder, where there is one that nobody has touched.</summary>
    /// <param name="last">What the last build left; null where nothing may be taken over.</param>
    /// <param name="output">The output.</param>
    public static Groundwork Lay(BuildState? last, OutputFolder output)
    {
        var nothing = new Groundwork(output, null, new([], []));
        if (last?.Spare is not { } spare || !Directory.Exists(output.Spare)) return nothing;
        return FolderTimes.Of(output.Spare, spare.FilesBefore(last.Files))?.Digest() == spare.Folders && TryMove(output.Spare, output.Staging) ? new(output, spare, last.Files) : nothing;
    }

    /// <summary>False where it cannot be moved: somebody may be looking into it.</summary>
    private static bool TryMove(string from, string to)
    {
        try
        {
            Directory.Move(from, to);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>True where a file that the standing release has lies there already, the very same.</summary>
    public bool IsThere(string file) => spare is not null && !spare.Missing.Contains(file) && !spare.Stale.Contains(file);

    /// <summary>Makes room for a file that is written or linked.</summary>
    /// <exception cref="IOException">What lies there cannot be removed.</exception>
    public void Clear(string file)
    {
        if (spare?.Has(file, standing) == true) File.Delete(Path.Join(output.Staging, file));
    }

    /// <summary>Makes the folders of these files that are not there yet.</summary>
    public void MakeFolders(IEnumerable<string> planned)
    {
        Directory.CreateDirectory(output.Staging);
        var missing = FolderTimes.OfFiles(planned);
        if (spare is not null) missing.ExceptWith(FolderTimes.OfFiles(Files));
        Parallel.ForEach(missing, folder => Directory.CreateDirectory(Path.Join(output.Staging, folder)));
    }

    /// <summary>Removes the files that are not among these, and the folders that they leave empty.</summary>
    public void Tidy(KeptFiles planned)
    {
        if (spare is null) return;
        var left = KeptFiles.Beside(standing, planned).Where(file => file.Second is null && !spare.Missing.Contains(file.Path)).Select(file => file.Path);
        List<string> gone = [.. left, .. spare.Stale.Where(file => !standing.Has(file) && !planned.Has(file))];
        if (gone.Count == 0) return;
        foreach (string file in gone) File.Delete(Path.Join(output.Staging, file));
        foreach (string folder in FolderTimes.OfFiles(gone).Except(FolderTimes.OfFiles(planned.Paths)).OrderByDescending(folder => folder.Length)) Directory.Delete(Path.Join(output.Staging, folder));
    }
}
