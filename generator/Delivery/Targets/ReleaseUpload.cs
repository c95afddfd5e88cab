using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>
/// Brings a release together in a folder of its own: a file that the target has gets a second name there, any other is sent and read
/// back. The manifest goes first, so that whoever takes up a broken release knows what is in it.
/// </summary>
internal sealed class ReleaseUpload(PublishPlan plan, ITargetDisk disk, string folder)
{
    public void Run(CancellationToken stop)
    {
        disk.MakeFolder(folder);
        var files = plan.Site.Files;
        var lying = disk.Walk(folder, stop);
        Place(files.Single(f => f.Route == Manifest.Route), lying);
        disk.MakeFolders(folder, files.Select(f => f.Route.Folder).Where(f => f.Length > 0 && lying.GetValueOrDefault(f.TrimEnd('/'))?.Kind != EntryKind.Folder), stop);
        disk.Each(files.Where(f => f.Route != Manifest.Route), file => Place(file, lying), stop);
        CheckAll(stop);
    }

    private void Place(FinishedFile file, IReadOnlyDictionary<string, DiskEntry> lying)
    {
        string path = $"{folder}/{file.Route}";
        if (lying.TryGetValue(file.Route.Path, out var entry) && entry.Kind == EntryKind.File && entry.Length == file.Length && disk.StillHolds(path, file.Hash)) return;
        if (entry is not null) disk.Remove(path, CancellationToken.None);
        if (plan.Reusable.Find(file) is { } standing && disk.TryHardLink(standing, path)) return;
        Send(file, path);
    }

    private void Send(FinishedFile file, string path)
    {
        using (var bytes = file.Open())
        using (var counted = new HashedStream(bytes))
        {
            disk.Put(path, counted);
            if (counted.Hash() != file.Hash) throw FinishedSite.Changed(plan.Site.Shown, file.Route);
        }
        if (disk.Hash(path) != file.Hash) throw Damaged(file);
    }

    /// <summary>Nothing may be missing, shortened or left over when the release is sealed.</summary>
    private void CheckAll(CancellationToken stop)
    {
        var wanted = plan.Site.Files.ToDictionary(f => f.Route.Path, StringComparer.Ordinal);
        var folders = wanted.Values.SelectMany(f => Above(f.Route.Path)).ToHashSet(StringComparer.Ordinal);
        var lying = disk.Walk(folder, stop);
        foreach (var (path, entry) in lying.Where(e => !(e.Value.Kind == EntryKind.Folder ? folders : (IReadOnlyCollection<string>)wanted.Keys).Contains(e.Key)))
            disk.Remove(entry.Path, stop);
        var lost = wanted.Values.FirstOrDefault(f => lying.GetValueOrDefault(f.Route.Path) is not { Kind: EntryKind.File } entry || entry.Length != f.Length);
        if (lost is not null) throw Damaged(lost);
    }

    private static IEnumerable<string> Above(string path)
    {
        for (int slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }

    private UserException Damaged(FinishedFile file) => new(new(
        $"写到「{disk.Shown}」的「{file.Route}」读回来不一样，网站保持原样；请检查那里的磁盘后再发布。",
        $"“{file.Route}” on “{disk.Shown}” reads back differently, and the site is as it was; look at the disk there and publish again."));
}
