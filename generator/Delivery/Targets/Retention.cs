using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Removes the releases that are older than those which are kept, and puts in order what broken publishes and rollbacks left.</summary>
internal static class Retention
{
    /// <summary>What cannot be removed now, the next publish removes.</summary>
    /// <param name="disk">The target.</param>
    /// <param name="before">The release that stood until now: a request that began in it must still end well.</param>
    /// <param name="order">How many are kept.</param>
    public static void Apply(ITargetDisk disk, StandingRelease? before, PublishOrder order)
    {
        try
        {
            var standing = StandingReleases.Read(disk);
            foreach (var id in standing.Partial) disk.Remove(StandingReleases.PartialFolderOf(id), order.Stop);
            foreach (var release in standing.All.SkipLast(order.Keep).Where(r => r != standing.Current && r.Id != before?.Id)) Remove(disk, release.Id, order.Stop);
            RemoveOrphans(disk, standing);
        }
        catch (Exception e) when (e is UserException or ConnectionLostException or OperationCanceledException or InvalidOperationException)
        {
            // The site is published; only room is lost.
        }
    }

    /// <summary>Opens a release again that the public never read, so that no rollback goes to it; the publish that follows takes it up or removes it.</summary>
    public static void Reopen(ITargetDisk disk)
    {
        var standing = StandingReleases.Read(disk);
        if (standing.Unread is { } unread) disk.Move(unread.Folder, StandingReleases.PartialFolderOf(unread.Id));
        if (standing.Current is { } current) disk.Remove(StandingReleases.WithdrawnMarkOf(current.Id), CancellationToken.None);
    }

    /// <summary>The folder is renamed first: half a release never stands under the name of a whole one.</summary>
    private static void Remove(ITargetDisk disk, ReleaseId id, CancellationToken stop)
    {
        string partial = StandingReleases.PartialFolderOf(id);
        if (disk.Move(StandingReleases.FolderOf(id), partial)) disk.Remove(partial, stop);
        foreach (string beside in new[] { StandingReleases.NoteOf(id), StandingReleases.WithdrawnMarkOf(id) }) disk.Remove(beside, stop);
    }

    /// <summary>Notes and marks without a release, and files that were not finished.</summary>
    private static void RemoveOrphans(ITargetDisk disk, StandingReleases standing)
    {
        var notes = standing.All.SelectMany(r => new[] { StandingReleases.NoteOf(r.Id), StandingReleases.WithdrawnMarkOf(r.Id) }).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in disk.List(StandingReleases.Releases).Where(e => e.Kind == EntryKind.File && !KeptEntries.IsKept(e.Name) && !notes.Contains(e.Path)))
            disk.Delete(entry.Path);
    }
}
