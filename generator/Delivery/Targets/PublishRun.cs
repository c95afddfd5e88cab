using SiteBuilder.Checks;
using SiteBuilder.Delivery.Gate;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>What a publish came to.</summary>
/// <param name="Findings">What the gate found.</param>
/// <param name="Plan">What was or would be done.</param>
/// <param name="Publication">Null where the gate refused, and in a trial run: the public site is as it was.</param>
internal sealed record Published(IReadOnlyList<Finding> Findings, PublishPlan Plan, Publication? Publication)
{
    public bool IsRefused => Findings.Any(f => f.Severity == Severity.Error);
}

/// <summary>One publish from the output folder to a target: lock, compare, ask the gate, carry out.</summary>
/// <param name="Target">Where to.</param>
/// <param name="Order">How.</param>
/// <param name="IsTrial">Says what would be done and changes nothing.</param>
internal sealed record PublishRun(Target Target, PublishOrder Order, bool IsTrial)
{
    private readonly Claimant me = Claimant.Here();

    /// <param name="site">The checked site.</param>
    /// <param name="output">The output folder, while this run owns it: the build of that site.</param>
    /// <param name="sources">Folders that must not be touched.</param>
    /// <exception cref="UserException">The target is not ours, is in use, full, or out of reach; the public site is as it was.</exception>
    public Published Carry(CheckedSite site, OutputFolder output, IEnumerable<string> sources)
    {
        using var key = Target.Settings.Sign is { } file ? ManifestSignature.ReadKey(Target.PathOf(file)) : null;
        Published Planned(ITargetDisk disk)
        {
            var standing = StandingReleases.Read(disk);
            byte[]? Signature() => standing.Current is { } current ? disk.Read($"{current.Folder}/{ManifestSignature.Route}") : null;
            var finished = FinishedSite.In(output.FullPath, output.Shown, key is null ? null : manifest => ManifestSignature.Sign(key, manifest, Signature()));
            var plan = PublishPlan.Of(finished, disk, standing, Order);
            return new Published(PublicationGate.Findings(site, plan, disk, Target.Settings), plan, null);
        }
        PublishPlan? first = null; // what is told counts from the beginning, however often the connection broke
        var published = Persistence.With(() => Target.Open([.. sources, output.FullPath]), disk =>
        {
            _ = StandingReleases.Read(disk); // a place of somebody else gets no lock
            using var claim = IsTrial ? null : Claimed(disk);
            if (claim is not null) Retention.Reopen(disk);
            var planned = Planned(disk);
            first ??= planned.Plan;
            return claim is null || planned.IsRefused ? planned : planned with { Publication = Publication.Of(planned.Plan, disk, claim, Order) };
        }, Order.Stop);
        return published with { Plan = first! };
    }

    private TargetLock Claimed(ITargetDisk disk)
    {
        disk.MakeFolder(StandingReleases.Releases);
        return TargetLock.On(disk, me);
    }
}
