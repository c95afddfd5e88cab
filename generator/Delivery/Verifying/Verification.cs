using System.Collections.Concurrent;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Verifying;

/// <summary>What was found when a place was held against a manifest, file by file.</summary>
internal sealed class Verification
{
    private Verification(string place, ReferenceManifest reference, IReadOnlyList<Difference> differences)
    {
        Place = place;
        Reference = reference;
        Differences = differences;
    }

    public string Place { get; }

    public ReferenceManifest Reference { get; }

    /// <summary>By path, ordinal; one for each file.</summary>
    public IReadOnlyList<Difference> Differences { get; }

    /// <summary>Files that were looked at, the manifest counted.</summary>
    public int FileCount => Reference.Manifest.Files.Count + 1;

    /// <exception cref="UserException">The place cannot be reached.</exception>
    public static Verification Of(IVerifiedPlace place, ReferenceManifest reference, CancellationToken stop)
    {
        var changed = new ConcurrentBag<(Route Route, byte[] Bytes, string Hash)>();
        var differences = new ConcurrentBag<Difference>(reference.Differences);
        var sound = new ConcurrentDictionary<Route, PageMeta>();
        Lanes.Each(place.Lanes, reference.Manifest.Files, file =>
        {
            var reading = place.Read(file.Key);
            if (reading.Bytes is not { } bytes) differences.Add(new(DifferenceKind.Missing, file.Key.Path, reading.Trouble));
            else if (Manifest.HashOf(bytes) is var hash && hash != file.Value) changed.Add((file.Key, bytes, hash));
            else if (IsPage(file.Key)) sound[file.Key] = PageMeta.Of(bytes);
        }, stop);
        var site = sound.OrderBy(page => page.Key).Select(page => page.Value).FirstOrDefault();
        foreach (var (route, bytes, hash) in changed) differences.Add(Changed(route, bytes, IsStale(place, route, hash), site));
        foreach (var extra in Extra(place, reference, stop)) differences.Add(extra);
        if (WrongHost(place, site) is { } wrong) differences.Add(wrong);
        return new Verification(place.Shown, reference, [.. differences.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Kind)]);
    }

    private static Difference Changed(Route route, byte[] bytes, bool stale, PageMeta? site)
    {
        if (stale) return new(DifferenceKind.Stale, route.Path, new("这是以前版本的内容。", "This is the content of an earlier release."));
        if (IsPage(route) && site is not null && PageMeta.Of(bytes).Against(site) is { } tag)
        {
            return new(DifferenceKind.Meta, route.Path, new($"内容被改动，META {tag.Name} 是「{tag.Is}」，应是「{tag.Should}」。",
                $"The content was changed; META {tag.Name} is “{tag.Is}”, not “{tag.Should}”."));
        }
        return new(DifferenceKind.Altered, route.Path, new("内容与清单不符，被改动过。", "The content is not what the manifest says; it was changed."));
    }

    private static bool IsStale(IVerifiedPlace place, Route route, string hash) => place.Earlier.Any(m => m.Files.TryGetValue(route, out string? old) && old == hash);

    private static IEnumerable<Difference> Extra(IVerifiedPlace place, ReferenceManifest reference, CancellationToken stop) =>
        (place.Files(stop) ?? []).Where(path => path != Manifest.Route.Path && path != ManifestSignature.Route.Path && !reference.Manifest.Files.ContainsKey(new Route(path)))
            .Select(path => new Difference(DifferenceKind.Extra, path, new("清单里没有这个文件。", "The manifest does not have this file.")));

    /// <summary>The site says of itself in META under which name it stands.</summary>
    private static Difference? WrongHost(IVerifiedPlace place, PageMeta? site) => place.Host is { } host && site is not null && !host.Equals(site.Domain, StringComparison.OrdinalIgnoreCase)
        ? new(DifferenceKind.Meta, "index.html", new($"META SiteDomain 是「{site.Domain}」，网址却是「{host}」。", $"META SiteDomain is “{site.Domain}”, but the address is “{host}”."))
        : null;

    private static bool IsPage(Route route) => route.Path.EndsWith(".html", StringComparison.Ordinal);
}
