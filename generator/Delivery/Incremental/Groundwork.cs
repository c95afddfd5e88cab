namespace SiteBuilder.Delivery.Incremental;

/// <summary>What lies in the staging folder before the first file is made: nothing, or the spare release.</summary>
internal sealed class Groundwork
{
    private readonly OutputFolder output;
    private readonly SpareRelease? spare;
    private readonly HashSet<string> files;
    private readonly HashSet<string> folders;

    private Groundwork(OutputFolder output, SpareRelease? spare, IEnumerable<string> files)
    {
        this.output = output;
        this.spare = spare;
        this.files = files.ToHashSet(StringComparer.Ordinal);
        folders = FolderTimes.OfFiles(this.files);
    }

    /// <summary>Moves the spare release to the staging folder, where there is one that nobody has touched.</summary>
    /// <param name="last">What the last build left; null where nothing may be taken over.</param>
    /// <param name="output">The output.</param>
    public static Groundwork Lay(BuildState? last, OutputFolder output)
    {
        var nothing = new Groundwork(output, null, []);
        if (last?.Spare is not { } spare || !Directory.Exists(output.Spare)) return nothing;
        var laid = new Groundwork(output, spare, spare.FilesBefore(last.Files));
        return FolderTimes.Of(output.Spare, laid.files)?.Digest() == spare.Folders && TryMove(output.Spare, output.Staging) ? laid : nothing;
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

    /// <summary>True where the file lies there already, the very one of the standing release.</summary>
    public bool IsThere(string file) => spare is not null && files.Contains(file) && !spare.Stale.Contains(file);

    /// <summary>Makes room for a file that is written or linked.</summary>
    /// <exception cref="IOException">What lies there cannot be removed.</exception>
    public void Clear(string file)
    {
        if (files.Contains(file)) File.Delete(Path.Join(output.Staging, file));
    }

    /// <summary>Makes the folders of these files that are not there yet.</summary>
    public void MakeFolders(IEnumerable<string> planned)
    {
        Directory.CreateDirectory(output.Staging);
        var missing = FolderTimes.OfFiles(planned);
        missing.ExceptWith(folders);
        Parallel.ForEach(missing, folder => Directory.CreateDirectory(Path.Join(output.Staging, folder)));
    }

    /// <summary>Removes the files that are not among these, and the folders that they leave empty.</summary>
    public void Tidy(IReadOnlyDictionary<string, KeptFile> planned)
    {
        if (files.Count == 0) return;
        foreach (string file in files.Where(file => !planned.ContainsKey(file))) File.Delete(Path.Join(output.Staging, file));
        foreach (string folder in folders.Except(FolderTimes.OfFiles(planned.Keys)).OrderByDescending(folder => folder.Length)) Directory.Delete(Path.Join(output.Staging, folder));
    }
}
