using SiteBuilder.Content;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Delivery.Verifying;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>Opens the place that a user names for verifying, and closes it again.</summary>
internal static class VerifiedPlaces
{
    /// <summary>An address of the web, a folder, a target.</summary>
    /// <exception cref="UserException">There is no such place, or it cannot be reached.</exception>
    public static T With<T>(string named, Call call, Func<IVerifiedPlace, T> work)
    {
        var known = SettingsFile.In(call.Workspace.Content)?.Publish ?? [];
        if (IsWeb(named)) return Web(named, Earlier(named, known, call), work);
        bool isTarget = known.Any(t => t.Name == named) || !Directory.Exists(named);
        if (!isTarget) return work(DiskPlace.OfFolder(named));
        var target = Target.Find(named, known, call.Workspace.Content);
        return target.Address.Server is null
            ? work(DiskPlace.OfFolder(target.Address.Shown))
            : Persistence.With(() => target.Open([]), disk => work(DiskPlace.OfTarget(disk, null)), call.Stop);
    }

    /// <summary>The site of a target as the public reads it, where its address is known, else as it lies there.</summary>
    public static T AfterPublishing<T>(Target target, Call call, Func<IVerifiedPlace, T> work) => target.Settings.Url is { } url
        ? Web(url, Persistence.With(() => target.Open([]), DiskPlace.ManifestsOf, call.Stop), work)
        : Persistence.With(() => target.Open([]), disk => work(DiskPlace.OfTarget(disk, null)), call.Stop);

    private static T Web<T>(string address, IReadOnlyList<Manifest> earlier, Func<IVerifiedPlace, T> work)
    {
        using var place = new WebPlace(address, earlier);
        return work(place);
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
