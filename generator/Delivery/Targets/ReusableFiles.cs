using System.Collections.Concurrent;

namespace SiteBuilder.Delivery.Targets;

/// <summary>
/// The files at the target that may be used again, by the hash of their bytes: those of the release that stands, of earlier ones, and
/// of a publish that was broken off. A file that was written after its release was sealed is somebody else's work, or a clock was set back: it is read before it is used.
/// </summary>
internal sealed class ReusableFiles
{
    private readonly ConcurrentDictionary<string, DiskEntry> byHash = new(StringComparer.Ordinal);

    private ReusableFiles()
    {
    }

    /// <summary>True where the release that stands is, file by file, the finished site, with nothing missing, changed or added.</summary>
    public bool CurrentIsTheSite { get; private set; }

    /// <summary>None: everything is written anew.</summary>
    public static ReusableFiles None => new();

    /// <summary>Looks for the files of a site at the target.</summary>
    public static ReusableFiles For(FinishedSite site, StandingReleases standing, ITargetDisk disk, CancellationToken stop)
    {
        var files = new ReusableFiles();
        var wanted = site.Files.Select(f => f.Hash).ToHashSet(StringComparer.Ordinal);
        if (standing.Current is { } current)
        {
            bool isWhole = files.Search(current.Folder, current, wanted, disk, stop);
            files.CurrentIsTheSite = isWhole && current.Record!.ManifestHash == site.ManifestHash && site.Files.All(f => files.Find(f) is not null);
        }
        if (files.CurrentIsTheSite) return files;
        foreach (var release in standing.All.Reverse().Where(r => r != standing.Current))
            files.Search(release.Folder, release, wanted, disk, stop);
        foreach (var id in standing.Partial.Reverse())
            files.Search(StandingReleases.PartialFolderOf(id), null, wanted, disk, stop);
        return files;
    }

    /// <summary>The path of a file with these bytes, or null.</summary>
    public string? Find(FinishedFile file) => byHash.TryGetValue(file.Hash, out var entry) && entry.Length == file.Length ? entry.Path : null;

    /// <summary>Adds what one release has of the hashes that are still missing.</summary>
    /// <param name="release">The release; null for one that was broken off, whose files are whole where they have their name.</param>
    /// <returns>True where it is whole: all that it should have, unchanged, and nothing else.</returns>
    private bool Search(string folder, StandingRelease? release, HashSet<string> wanted, ITargetDisk disk, CancellationToken stop)
    {
        if (wanted.Count == byHash.Count || Listed(folder, release, disk) is not { } listed) return false;
        var useful = listed.Where(f => wanted.Contains(f.Value) && !byHash.ContainsKey(f.Value)).ToList();
        if (useful.Count == 0) return false;
        var lying = disk.Walk(folder, stop);
        int sound = 0;
        disk.Each(useful, file =>
        {
            if (!lying.TryGetValue(file.Key, out var entry) || entry.Kind != EntryKind.File) return;
            if (!disk.StillHolds(entry, release?.Sealed ?? DateTime.MaxValue, file.Value)) return;
            Interlocked.Increment(ref sound);
            byHash.TryAdd(file.Value, entry);
        }, stop);
        return sound == listed.Count && lying.Values.Count(e => e.Kind != EntryKind.Folder) == listed.Count;
    }

    /// <summary>Path → hash of everything that the release should have; null where its manifest is not the one that was published.</summary>
    private static List<KeyValuePair<string, string>>? Listed(string folder, StandingRelease? release, ITargetDisk disk)
    {
        if (release is { Record: null } || disk.Read($"{folder}/{Manifest.Route}") is not { } bytes) return null;
        string hash = Manifest.HashOf(bytes);
        if ((release is not null && hash != release.Record!.ManifestHash) || Manifest.Read(bytes) is not { } manifest) return null;
        List<KeyValuePair<string, string>> listed = [.. manifest.Files.Select(f => KeyValuePair.Create(f.Key.Path, f.Value)), new(Manifest.Route.Path, hash)];
        if (disk.Read($"{folder}/{ManifestSignature.Route}") is { } signature) listed.Add(new(ManifestSignature.Route.Path, Manifest.HashOf(signature)));
        return listed;
    }
}
