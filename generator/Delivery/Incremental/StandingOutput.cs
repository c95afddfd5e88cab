using System.IO.Enumeration;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>Looks whether an output is still what the last build left there: every file, and no other.</summary>
internal static class StandingOutput
{
    private const int ManyFolders = 16; // beside each other: walked on all cores

    private static readonly EnumerationOptions AllEntries = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>True where the folder holds these files as they were left; what stays from release to release (dotfiles at the top) does not count.</summary>
    public static bool Is(string output, IReadOnlyDictionary<string, KeptFile> files)
    {
        try
        {
            return Directory.Exists(output) && Walk(output, "", files) == files.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The number of files in and below the folder; below zero where one of them is not as it was left.</summary>
    private static int Walk(string folder, string prefix, IReadOnlyDictionary<string, KeptFile> files)
    {
        int count = 0;
        var folders = new List<string>();
        foreach (var entry in new FileSystemEnumerable<Entry>(folder, Entry.Of, AllEntries))
        {
            if (prefix.Length == 0 && KeptEntries.IsKept(entry.Name)) continue;
            if (entry.IsFolder) folders.Add(entry.Name);
            else if (!entry.IsLink && files.TryGetValue(prefix + entry.Name, out var kept) && kept.Length == entry.Length && kept.Changed == entry.Changed) count++;
            else return int.MinValue;
        }
        if (folders.Count < ManyFolders) folders.ForEach(Below);
        else Parallel.ForEach(folders, Below);
        return count;

        void Below(string name)
        {
            int below = Walk(Path.Join(folder, name), $"{prefix}{name}/", files);
            if (below < 0) Interlocked.Exchange(ref count, int.MinValue / 2);
            else Interlocked.Add(ref count, below);
        }
    }

    private readonly record struct Entry(string Name, bool IsFolder, bool IsLink, long Length, long Changed)
    {
        public static Entry Of(ref FileSystemEntry entry)
        {
            string name = entry.FileName.ToString();
            bool isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
            return isLink || entry.IsDirectory ? new(name, entry.IsDirectory && !isLink, isLink, 0, 0) : new(name, false, false, entry.Length, entry.LastWriteTimeUtc.UtcTicks);
        }
    }
}
