using System.Collections.Concurrent;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Whole trees of folders at a target.</summary>
internal static class DiskTree
{
    /// <summary>Every entry below a folder by its path from there; links are not followed.</summary>
    public static IReadOnlyDictionary<string, DiskEntry> Walk(this ITargetDisk disk, string folder, CancellationToken stop)
    {
        var found = new ConcurrentDictionary<string, DiskEntry>(StringComparer.Ordinal);
        int prefix = folder.Length == 0 ? 0 : folder.Length + 1;
        IReadOnlyCollection<string> level = [folder];
        while (level.Count > 0)
        {
            var below = new ConcurrentBag<string>();
            disk.Each(level, each =>
            {
                foreach (var entry in disk.List(each))
                {
                    found[entry.Path[prefix..]] = entry;
                    if (entry.Kind == EntryKind.Folder) below.Add(entry.Path);
                }
            }, stop);
            level = below;
        }
        return found;
    }

    /// <summary>Removes whatever lies at the path; a folder with all that is in it, a link without what it leads to.</summary>
    public static void Remove(this ITargetDisk disk, string path, CancellationToken stop)
    {
        if (disk.Look(path) is not { } entry) return;
        if (entry.Kind != EntryKind.Folder)
        {
            disk.Delete(path);
            return;
        }
        var inside = disk.Walk(path, stop).Values.ToLookup(e => e.Kind == EntryKind.Folder);
        disk.Each(inside[false], e => disk.Delete(e.Path), stop);
        foreach (var folder in inside[true].OrderByDescending(e => e.Path.Length)) disk.DeleteFolder(folder.Path);
        disk.DeleteFolder(path);
    }

    /// <summary>Makes folders below <paramref name="root"/> (paths end in <c>/</c>), each once.</summary>
    public static void MakeFolders(this ITargetDisk disk, string root, IEnumerable<string> folders, CancellationToken stop)
    {
        foreach (var level in folders.SelectMany(Upwards).Distinct(StringComparer.Ordinal).GroupBy(path => path.Count(c => c == '/')).OrderBy(g => g.Key))
            disk.Each(level, path => disk.MakeFolder(root + "/" + path), stop);
    }

    /// <summary><c>a/b/</c> → <c>a</c>, <c>a/b</c>.</summary>
    private static IEnumerable<string> Upwards(string folder)
    {
        for (int slash = folder.IndexOf('/'); slash > 0; slash = folder.IndexOf('/', slash + 1)) yield return folder[..slash];
    }
}
