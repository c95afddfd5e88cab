using System.Globalization;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>When something was last put into, renamed in or taken out of each folder of a release: told without looking at one file.</summary>
/// <param name="Names">What lies at the top, dotfiles left out, in ordinal order.</param>
/// <param name="Times">The folders in ordinal order, without the top; <c>/</c> between, none at the end. Times in ticks of UTC.</param>
internal sealed record FolderTimes(IReadOnlyList<string> Names, IReadOnlyList<(string Folder, long Changed)> Times)
{
    private const long Missing = -1;

    /// <summary>How the folders stand; null where one of them is missing or may not be read.</summary>
    /// <param name="root">Where the release lies.</param>
    /// <param name="of">The folders of the release, in any order.</param>
    /// <param name="known">Folders that were looked at and that nobody has changed since; null: there are none.</param>
    public static FolderTimes? Of(string root, IReadOnlyCollection<string> of, IReadOnlyDictionary<string, long>? known = null)
    {
        try
        {
            string[] folders = [.. of];
            Array.Sort(folders, StringComparer.Ordinal);
            var times = new long[folders.Length];
            Parallel.For(0, folders.Length, i => times[i] = known?.TryGetValue(folders[i], out long time) == true ? time : FileLook.At(root, folders[i]) is { Kind: FileKind.Folder } look ? look.Changed : Missing);
            return times.Contains(Missing) ? null : new(NamesAt(root), [.. folders.Zip(times)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    /// <summary>The same for folders that stand the same.</summary>
    public string Digest()
    {
        var digest = new RunningDigest();
        foreach (string name in Names) digest.Add(name);
        foreach (var (folder, changed) in Times)
        {
            digest.Add(folder);
            digest.Add(changed);
        }
        return digest.Value.ToString("x32", CultureInfo.InvariantCulture);
    }

    /// <summary>The folders in which these files lie and those above them, without the top; <c>/</c> between, none at the end.</summary>
    public static HashSet<string> OfFiles(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in files) AddThoseAbove(file, folders);
        return folders;
    }

    /// <summary>The same for many.</summary>
    public static HashSet<string> OfFiles(PackedPaths files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        ReadOnlySpan<byte> last = "/"u8;
        var room = files.Room();
        for (int i = 0; i < files.Count; i++)
        {
            var file = files.BytesOf(i);
            var folder = file[..(file.LastIndexOf((byte)'/') + 1)];
            if (folder.SequenceEqual(last)) continue; // most lie where the one before lies
            last = folder;
            AddThoseAbove(files.CharsOf(i, room), folders);
        }
        return folders;
    }

    private static void AddThoseAbove(ReadOnlySpan<char> file, HashSet<string> folders)
    {
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int slash = file.LastIndexOf('/'); slash > 0 && known.Add(file[..slash]); slash = file[..slash].LastIndexOf('/'))
        {
        }
    }

    /// <summary>What lies at the top of a release, dotfiles left out, in ordinal order.</summary>
    /// <exception cref="IOException">It is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IReadOnlyList<string> NamesAt(string root) =>
        [.. Directory.EnumerateFileSystemEntries(root).Select(path => Path.GetFileName(path)).Where(name => !KeptEntries.IsKept(name)).Order(StringComparer.Ordinal)];
}
