using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Brings an earlier release back: the link is turned, nothing is copied.</summary>
internal static class Rollback
{
    /// <summary>The release named, or the one before that which stands.</summary>
    /// <param name="disk">The target.</param>
    /// <param name="named">An id, or its number; null: the one before.</param>
    /// <exception cref="UserException">There is no such release.</exception>
    public static (ReleaseId From, ReleaseId To) Choose(ITargetDisk disk, string? named)
    {
        var standing = StandingReleases.Read(disk);
        var from = standing.Current ?? throw new UserException(new($"「{disk.Shown}」上还没有发布过的版本。", $"Nothing was published to “{disk.Shown}” yet."));
        return (from.Id, (named is null ? Before(standing, from, disk) : Named(standing, named, disk)).Id);
    }

    /// <summary>
    /// Turns to a release. The one that stood is marked as withdrawn if it is newer: a publish at night must not bring back by itself
    /// what somebody took down.
    /// </summary>
    /// <exception cref="UserException">It is not whole any more.</exception>
    public static void Turn(ITargetDisk disk, TargetLock claim, ReleaseId id)
    {
        var standing = StandingReleases.Read(disk);
        var to = standing.All.Single(r => r.Id == id);
        if (to == standing.Current) return;
        CheckWhole(disk, to);
        if (standing.Current is { IsWithdrawn: false } from && from.Id.Number > id.Number) disk.Put(StandingReleases.WithdrawnMarkOf(from.Id), Stream.Null);
        claim.Confirm();
        disk.Point(StandingReleases.Link, to.Folder);
        disk.Settle();
        if (to.IsWithdrawn) disk.Delete(StandingReleases.WithdrawnMarkOf(id)); // last: what stands is not withdrawn, whatever mark lies beside it
    }

    private static StandingRelease Before(StandingReleases standing, StandingRelease from, ITargetDisk disk) =>
        standing.All.LastOrDefault(r => r.Id.Number < from.Id.Number && !r.IsWithdrawn)
        ?? throw new UserException(new($"「{disk.Shown}」上没有更早的版本可以恢复。", $"There is no earlier release on “{disk.Shown}”."));

    private static StandingRelease Named(StandingReleases standing, string named, ITargetDisk disk)
    {
        var found = standing.All.FirstOrDefault(r => r.Id.ToString() == named)
            ?? standing.All.FirstOrDefault(r => int.TryParse(named, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int n) && r.Id.Number == n);
        string all = string.Join('、', standing.All.Select(r => r.Id)), english = string.Join(", ", standing.All.Select(r => r.Id));
        return found ?? throw new UserException(new($"「{disk.Shown}」上没有版本「{named}」，现有：{all}。", $"There is no release “{named}” on “{disk.Shown}”; there are: {english}."));
    }

    /// <summary>What would be brought back must be what was published then.</summary>
    private static void CheckWhole(ITargetDisk disk, StandingRelease to)
    {
        byte[]? bytes = disk.Read($"{to.Folder}/{Manifest.Route}");
        var manifest = bytes is null || Manifest.HashOf(bytes) != to.Record?.ManifestHash ? null : Manifest.Read(bytes);
        if (manifest is null) throw Changed(disk, to, Manifest.Route.Path);
        var lying = disk.Walk(to.Folder, CancellationToken.None);
        disk.Each(manifest.Files, file =>
        {
            bool sound = lying.TryGetValue(file.Key.Path, out var entry) && entry.Kind == EntryKind.File && disk.StillHolds(entry, to.Sealed, file.Value);
            if (!sound) throw Changed(disk, to, file.Key.Path);
        }, CancellationToken.None);
    }

    private static UserException Changed(ITargetDisk disk, StandingRelease release, string path) => new(new(
        $"版本 {release.Id} 里的「{path}」在发布之后被改动或删除，不能恢复它；请换一个版本。",
        $"“{path}” of the release {release.Id} was changed or removed after it was published, so it is not brought back; choose another."));
}
