using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>
/// A site that the public reads now. A release is written beside the others, sealed, and then one link is turned: until that moment
/// the old site stands whole, after it the new one. Whatever breaks a publish off, the next one takes up where it ended.
/// </summary>
internal sealed class Publication
{
    private Publication(ReleaseId release, PublishPlan plan)
    {
        Release = release;
        Plan = plan;
    }

    /// <summary>The release that stands now.</summary>
    public ReleaseId Release { get; }

    public PublishPlan Plan { get; }

    /// <summary>Carries out a plan.</summary>
    /// <param name="plan">What is to be done; made while the lock was held.</param>
    /// <param name="disk">The target.</param>
    /// <param name="claim">The lock.</param>
    /// <param name="order">How it is published.</param>
    public static Publication Of(PublishPlan plan, ITargetDisk disk, TargetLock claim, PublishOrder order)
    {
        if (plan.HasNothingToDo) return new Publication(plan.Standing.Current!.Id, plan);
        var id = Begun(plan, disk) ?? ReleaseId.Of(plan.Standing.NextNumber, plan.Site.ManifestHash);
        string partial = StandingReleases.PartialFolderOf(id);
        try
        {
            new ReleaseUpload(plan, disk, partial).Run(order.Stop);
        }
        catch (UserException)
        {
            TryToMakeRoom(disk, partial);
            throw;
        }
        disk.Settle();
        Seal(id, plan, disk, order);
        claim.Confirm();
        disk.Point(StandingReleases.Link, StandingReleases.FolderOf(id));
        disk.Settle();
        Retention.Apply(disk, plan.Standing.Current, order);
        return new Publication(id, plan);
    }

    /// <summary>The release of the same site that an earlier publish began and did not finish, if no other was made since.</summary>
    private static ReleaseId? Begun(PublishPlan plan, ITargetDisk disk)
    {
        if (plan.Standing.Partial is not [.., var last]) return null;
        bool isThis = last.Number == plan.Standing.NextNumber - 1 && plan.Standing.All.All(r => r.Id.Number != last.Number)
            && disk.Hash($"{StandingReleases.PartialFolderOf(last)}/{Manifest.Route}") == plan.Site.ManifestHash;
        return isThis ? last : null;
    }

    /// <summary>The note is written, then the folder gets its name: a release without a note is never met.</summary>
    private static void Seal(ReleaseId id, PublishPlan plan, ITargetDisk disk, PublishOrder order)
    {
        var record = new ReleaseRecord(plan.Site.ManifestHash, plan.Site.Files.Count, order.Now);
        disk.Put(StandingReleases.NoteOf(id), new MemoryStream(record.ToJson()));
        if (!disk.Move(StandingReleases.PartialFolderOf(id), StandingReleases.FolderOf(id)))
            throw new InvalidOperationException($"There is a release {id} already.");
    }

    /// <summary>A disk that is full stays full as long as half a release lies on it.</summary>
    private static void TryToMakeRoom(ITargetDisk disk, string partial)
    {
        try
        {
            disk.Remove(partial, CancellationToken.None);
        }
        catch (Exception e) when (e is UserException or ConnectionLostException or InvalidOperationException)
        {
            // The next publish removes it.
        }
    }
}
