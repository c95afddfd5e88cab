using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Verifying;

/// <summary>A release in a folder: the one that stands at a target, any release of it, or a folder that holds nothing but a site.</summary>
internal sealed class DiskPlace : IVerifiedPlace
{
    private static readonly string[] OfGit = [".git", ".gitignore", ".gitattributes", ".nojekyll"]; // a folder that is pushed somewhere

    private readonly ITargetDisk disk;
    private readonly string folder;
    private readonly bool isRelease;

    private DiskPlace(ITargetDisk disk, string folder, bool isRelease)
    {
        this.disk = disk;
        this.folder = folder;
        this.isRelease = isRelease;
    }

    public string Shown => disk.Shown;

    public int Lanes => disk.Lanes;

    public string? Host => null;

    public string? NotedManifest { get; private init; }

    public IReadOnlyList<Manifest> Earlier { get; private init; } = [];

    /// <summary>A folder as somebody names it: a target, one of its releases, or a site.</summary>
    /// <exception cref="UserException">There is no such folder.</exception>
    public static DiskPlace OfFolder(string shown)
    {
        string real = RealPath.Of(shown);
        if (!Directory.Exists(real)) throw new UserException(new($"找不到「{shown}」。", $"There is no “{shown}”."));
        string? above = Path.GetDirectoryName(real);
        if (ReleaseId.Parse(Path.GetFileName(real)) is { } id && Path.GetFileName(above) == StandingReleases.Releases)
            return OfTarget(new LocalDisk(shown, Path.GetDirectoryName(above)!), id);
        bool isTarget = Path.Exists(Path.Combine(real, StandingReleases.Link)) && Directory.Exists(Path.Combine(real, StandingReleases.Releases));
        return isTarget ? OfTarget(new LocalDisk(shown, real), null) : new DiskPlace(new LocalDisk(shown, real), "", isRelease: false);
    }

    /// <summary>A release of a target.</summary>
    /// <param name="disk">The target.</param>
    /// <param name="named">Which; null: the one that stands.</param>
    /// <exception cref="UserException">Nothing was published there.</exception>
    public static DiskPlace OfTarget(ITargetDisk disk, ReleaseId? named)
    {
        var standing = StandingReleases.Read(disk);
        var release = (named is null ? standing.Current : standing.All.FirstOrDefault(r => r.Id == named))
            ?? throw new UserException(new($"「{disk.Shown}」上还没有发布过的版本。", $"Nothing was published to “{disk.Shown}” yet."));
        return new DiskPlace(disk, release.Folder, isRelease: true)
        {
            NotedManifest = release.Record?.ManifestHash,
            Earlier = [.. standing.All.Where(r => r != release).Select(r => ManifestOf(disk, r.Folder)).OfType<Manifest>()],
        };
    }

    /// <summary>The manifests of all releases that stand at a target.</summary>
    public static IReadOnlyList<Manifest> ManifestsOf(ITargetDisk disk) =>
        [.. StandingReleases.Read(disk).All.Select(r => ManifestOf(disk, r.Folder)).OfType<Manifest>()];

    public Reading Read(Route route) => disk.Read(PathOf(route.Path)) is { } bytes ? Reading.Of(bytes) : Reading.None;

    public IReadOnlyCollection<string> Files(CancellationToken stop) =>
        [.. disk.Walk(folder, stop).Where(e => e.Value.Kind != EntryKind.Folder).Select(e => e.Key).Where(path => isRelease || !OfGit.Contains(path.Split('/')[0]))];

    private string PathOf(string path) => folder.Length == 0 ? path : $"{folder}/{path}";

    private static Manifest? ManifestOf(ITargetDisk disk, string folder) => disk.Read($"{folder}/{Manifest.Route}") is { } bytes ? Manifest.Read(bytes) : null;
}
