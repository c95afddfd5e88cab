using System.IO.Enumeration;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>Looks whether an output is still what the last build left there: every file, and no other.</summary>
/// <param name="files">Every file as it was left, by its path.</param>
internal sealed class StandingOutput(Dictionary<string, KeptFile> files)
{
    private const int ManyFolders = 16; // beside each other: walked on all cores
    private const int LongPath = 512;

    private static readonly EnumerationOptions AllEntries = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly Dictionary<string, KeptFile>.AlternateLookup<ReadOnlySpan<char>> known = files.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the folder holds these files as they were left; what stays from release to release (dotfiles at the top) does not count.</summary>
    public static bool Is(string output, Dictionary<string, KeptFile> files)
    {
        try
        {
            return Directory.Exists(output) && new StandingOutput(files).Walk(output, "") == files.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The number of files in and below the folder; below zero where one of them is not as it was left.</summary>
    private int Walk(string folder, string prefix)
    {
        int count = 0;
        var folders = new List<string>();
        foreach (var (subfolder, stands) in new FileSystemEnumerable<(string? Folder, int Stands)>(folder, (ref FileSystemEntry entry) => Look(ref entry, prefix), AllEntries))
        {
            if (subfolder is not null) folders.Add(subfolder);
            else if (stands < 0) return int.MinValue;
            else count += stands;
        }
        if (folders.Count < ManyFolders) folders.ForEach(Below);
        else Parallel.ForEach(folders, Below);
        return count;

        void Below(string name)
        {
            int below = Walk(Path.Join(folder, name), $"{prefix}{name}/");
            if (below < 0) Interlocked.Exchange(ref count, int.MinValue / 2);
            else Interlocked.Add(ref count, below);
        }
    }

    /// <summary>The name of a folder; of a file 1 where it is as it was left, else -1; 0 for what does not count.</summary>
    private (string? Folder, int Stands) Look(ref FileSystemEntry entry, string prefix)
    {
        if (prefix.Length == 0 && KeptEntries.IsKept(entry.FileName)) return (null, 0);
        bool isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        if (entry.IsDirectory && !isLink) return (entry.FileName.ToString(), 0);
        Span<char> path = prefix.Length + entry.FileName.Length <= LongPath ? stackalloc char[LongPath] : new char[prefix.Length + entry.FileName.Length];
        prefix.CopyTo(path);
        entry.FileName.CopyTo(path[prefix.Length..]);
        bool stands = !isLink && known.TryGetValue(path[..(prefix.Length + entry.FileName.Length)], out var kept) && kept.Length == entry.Length && kept.Changed == entry.LastWriteTimeUtc.UtcTicks;
        return (null, stands ? 1 : -1);
    }
}
