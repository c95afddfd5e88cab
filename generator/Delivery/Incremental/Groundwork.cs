using System.Collections.Concurrent;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>What lies in the staging folder before the first file is made: nothing, or the spare release.</summary>
internal sealed class Groundwork
{
    private readonly OutputFolder output;
    private readonly SpareRelease? spare;
    private readonly KeptFiles standing; // of the release that stands now

    private readonly Dictionary<string, long> laid; // folders that are there, with their times
    private readonly ConcurrentDictionary<string, bool> changed = new(StringComparer.Ordinal); // of these

    private Groundwork(OutputFolder output, SpareRelease? spare, KeptFiles standing, Dictionary<string, long> laid) => (this.output, this.spare, this.standing, this.laid) = (output, spare, standing, laid);

    /// <summary>The folders of the release that is made.</summary>
    public IReadOnlyCollection<string> Folders { get; private set; } = [];

    /// <summary>Moves the spare release to the staging folder, where there is one that nobody has touched.</summary>
    /// <param name="last">What the last build left; null where nothing may be taken over.</param>
    /// <param name="output">The output.</param>
    public static Groundwork Lay(BuildState? last, OutputFolder output)
    {
        var nothing = new Groundwork(output, null, KeptFiles.None, []);
        if (last?.Spare is not { } spare || !Directory.Exists(output.Spare)) return nothing;
        return FolderTimes.Of(output.Spare, spare.FoldersBefore(last.Files)) is { } times && times.Digest() == spare.Folders && TryMove(output.Spare, output.Staging)
            ? new(output, spare, last.Files, times.Times.ToDictionary(time => time.Folder, time => time.Changed, StringComparer.Ordinal)) : nothing;
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

    /// <summary>How the folders stand in the end; null where that cannot be told.</summary>
    public FolderTimes? Times()
    {
        foreach (string folder in changed.Keys) laid.Remove(folder);
        return FolderTimes.Of(output.Staging, Folders, laid);
    }

    /// <summary>Makes room for a file that is written or linked.</summary>
    /// <exception cref="IOException">What lies there cannot be removed.</exception>
    public void Clear(string file)
    {
        NoteChange(file);
        if (spare?.Has(file, standing) == true) File.Delete(Path.Join(output.Staging, file));
    }

    /// <summary>Makes the top folder; those below it are made when the first of their files comes: a hundred thousand at once wait for the disk, and nobody works meanwhile.</summary>
    /// <param name="planned">The files of the release that is made.</param>
    public void Begin(PackedPaths planned)
    {
        Directory.CreateDirectory(output.Staging);
        Folders = FolderTimes.OfFiles(planned);
    }

    /// <summary>Makes the folder of a file, where it is not there yet, and those above it.</summary>
    /// <param name="file">The path of the file in the site.</param>
    /// <param name="last">The folder that was asked for last: most files lie where the one before lies.</param>
    /// <returns>The folder of the file.</returns>
    /// <exception cref="IOException">Something else lies there, or the disk is full.</exception>
    public string MakeFolder(string file, string last)
    {
        var folder = file.AsSpan(0, Math.Max(file.LastIndexOf('/'), 0));
        if (folder.SequenceEqual(last)) return last;
        string wanted = folder.ToString();
        if (wanted.Length > 0 && !laid.ContainsKey(wanted))
        {
            foreach (string made in SourceTree.FoldersAbove(file).Where(above => !laid.ContainsKey(above))) NoteChange(made);
            Directory.CreateDirectory(Path.Join(output.Staging, wanted));
        }
        return wanted;
    }

    /// <summary>Something is put into the folder that this lies in, or taken out of it.</summary>
    private void NoteChange(string path)
    {
        if (spare is not null) changed.TryAdd(path[..Math.Max(path.LastIndexOf('/'), 0)], true);
    }

    /// <summary>Removes the files that are not among these, and the folders that they leave empty.</summary>
    /// <param name="planned">The files of the release that is made.</param>
    /// <param name="stood">Of each the place among the files of the one that stands; below zero where there is none.</param>
    public void Tidy(KeptFiles planned, int[] stood)
    {
        if (spare is null) return;
        var left = SpareRelease.Gone(standing, stood).Select(place => standing.Paths[place]).Where(file => !spare.Missing.Contains(file));
        List<string> gone = [.. left, .. spare.Stale.Where(file => !standing.Has(file) && !planned.Has(file))];
        if (gone.Count == 0) return;
        foreach (string file in gone)
        {
            NoteChange(file);
            File.Delete(Path.Join(output.Staging, file));
        }
        foreach (string folder in FolderTimes.OfFiles(gone).Except(Folders).OrderByDescending(folder => folder.Length))
        {
            NoteChange(folder);
            Directory.Delete(Path.Join(output.Staging, folder));
        }
    }
}
