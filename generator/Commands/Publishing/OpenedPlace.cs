using SiteBuilder.Content;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Delivery.Verifying;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>The place that a user names for verifying, opened.</summary>
internal sealed class OpenedPlace : IDisposable
{
    private readonly IDisposable? opened;

    private OpenedPlace(IVerifiedPlace place, IDisposable? opened)
    {
        Place = place;
        this.opened = opened;
    }

    public IVerifiedPlace Place { get; }

    /// <exception cref="UserException">There is no such place, or it cannot be reached.</exception>
    public static OpenedPlace Of(string named, Call call)
    {
        var known = SettingsFile.In(call.Workspace.Content)?.Publish ?? [];
        if (IsWeb(named)) return Web(named, Earlier(named, known, call));
        bool isTarget = known.Any(t => t.Name == named) || !Directory.Exists(named);
        return isTarget ? OfTarget(Target.Find(named, known, call.Workspace.Content)) : new OpenedPlace(DiskPlace.OfFolder(named), null);
    }

    /// <summary>The site of a target as the public reads it, where its address is known, else as it lies there.</summary>
    public static OpenedPlace AfterPublishing(Target target, ITargetDisk disk) =>
        target.Settings.Url is { } url ? Web(url, DiskPlace.ManifestsOf(disk)) : new OpenedPlace(DiskPlace.OfTarget(disk, null), null);

    public void Dispose() => opened?.Dispose();

    private static OpenedPlace OfTarget(Target target)
    {
        if (target.Address.Server is null) return new OpenedPlace(DiskPlace.OfFolder(target.Address.Shown), null);
        var disk = target.Open([]);
        try
        {
            return new OpenedPlace(DiskPlace.OfTarget(disk, null), disk);
        }
        catch
        {
            disk.Dispose();
            throw;
        }
    }

    private static OpenedPlace Web(string address, IReadOnlyList<Manifest> earlier)
    {
        var place = new WebPlace(address, earlier);
        return new OpenedPlace(place, place);
    }

    /// <summary>Earlier releases of the target in a folder whose public address this is.</summary>
    private static IReadOnlyList<Manifest> Earlier(string address, IReadOnlyList<PublishTarget> known, Call call)
    {
        if (known.FirstOrDefault(t => t.Url?.TrimEnd('/') == address.TrimEnd('/')) is not { } same) return [];
        var target = Target.Find(same.Name, known, call.Workspace.Content);
        if (target.Address.Server is not null) return [];
        using var disk = target.Open([]);
        return DiskPlace.ManifestsOf(disk);
    }

    private static bool IsWeb(string named) => Uri.TryCreate(named, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
