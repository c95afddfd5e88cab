using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Targets;

/// <summary>What a publish would do: the finished site held against what stands at the target. Nothing was changed yet.</summary>
internal sealed class PublishPlan
{
    private PublishPlan(FinishedSite site, StandingReleases standing, ReusableFiles reusable)
    {
        Site = site;
        Standing = standing;
        Reusable = reusable;
        HasNothingToDo = reusable.CurrentIsTheSite;
        Uploaded = HasNothingToDo ? [] : [.. site.Files.Where(f => reusable.Find(f) is null).Select(f => f.Route)];
    }

    public FinishedSite Site { get; }

    public StandingReleases Standing { get; }

    public ReusableFiles Reusable { get; }

    /// <summary>True where the site that stands is this one, whole.</summary>
    public bool HasNothingToDo { get; }

    /// <summary>The files whose bytes the target does not have.</summary>
    public IReadOnlyList<Route> Uploaded { get; }

    /// <summary>How many files need not be sent.</summary>
    public int Unchanged => Site.Files.Count - Uploaded.Count;

    /// <summary>The files that the public reads now and that will be gone.</summary>
    public IReadOnlyList<Route> Removed { get; private init; } = [];

    /// <summary>Bytes that will be sent.</summary>
    public long Bytes => Site.Files.Where(f => Reusable.Find(f) is null).Sum(f => HasNothingToDo ? 0 : f.Length);

    /// <param name="site">The finished site.</param>
    /// <param name="disk">The target.</param>
    /// <param name="standing">What stands there.</param>
    /// <param name="order">How it is published.</param>
    public static PublishPlan Of(FinishedSite site, ITargetDisk disk, StandingReleases standing, PublishOrder order)
    {
        if (standing.All.FirstOrDefault(r => r.IsWithdrawn && r.Record?.ManifestHash == site.ManifestHash) is { } withdrawn)
        {
            throw new UserException(new(
                $"这份网站正是已经撤回的版本 {withdrawn.Id}，不会再次发布；确要恢复它，请用 --rollback {withdrawn.Id}。",
                $"This site is exactly the release {withdrawn.Id} that was rolled back, so it is not published again; to bring it back, use --rollback {withdrawn.Id}."));
        }
        var reusable = order.Fresh ? ReusableFiles.None : ReusableFiles.For(site, standing, disk, order.Stop);
        var kept = site.Files.Select(f => f.Route).ToHashSet();
        return new PublishPlan(site, standing, reusable) { Removed = [.. StandingFiles(disk, standing).Where(route => !kept.Contains(route))] };
    }

    private static IEnumerable<Route> StandingFiles(ITargetDisk disk, StandingReleases standing) =>
        standing.Current is { } current && disk.Read($"{current.Folder}/{Manifest.Route}") is { } bytes ? Manifest.Read(bytes)?.Files.Keys ?? [] : [];
}

/// <summary>How a site is published.</summary>
/// <param name="Keep">So many releases are kept.</param>
/// <param name="Fresh">Every file is written anew, none taken over from what stands.</param>
/// <param name="Now">The clock, for the note beside the release.</param>
/// <param name="Stop">The user's wish to stop.</param>
internal sealed record PublishOrder(int Keep, bool Fresh, DateTime Now, CancellationToken Stop);
