using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>A place to publish to, with what the settings say about it.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Settings">What <c>site.yml</c> says of it, or what is usual.</param>
/// <param name="Base">The folder from which relative paths in the settings count: the one that holds the content folder.</param>
internal sealed record Target(TargetAddress Address, PublishTarget Settings, string Base)
{
    /// <summary>Finds the target that the user means: a name of the settings, a folder, or the address of a server.</summary>
    /// <param name="named">The word on the command line.</param>
    /// <param name="known">The targets of <c>site.yml</c>.</param>
    /// <param name="content">The content folder.</param>
    /// <exception cref="UserException">There is no such target.</exception>
    public static Target Find(string named, IReadOnlyList<PublishTarget> known, string content)
    {
        string @base = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(content))) ?? Path.GetFullPath(content);
        if (known.FirstOrDefault(t => t.Name == named) is { } found) return new Target(In(@base, TargetAddress.Parse(found.To)), found, @base);
        var address = TargetAddress.Parse(named);
        if (address.Server is null && !named.Contains('/') && !named.Contains(Path.DirectorySeparatorChar) && !Directory.Exists(named))
        {
            var nearest = Nearest.Suggestion(named, known.Select(t => t.Name));
            throw new UserException(new($"site.yml 的 publish 里没有「{named}」，也没有这个文件夹。{nearest.Zh}要新建文件夹就写 ./{named}。",
                $"There is no “{named}” in publish of site.yml, and no such folder.{nearest.En} To make the folder write ./{named}."));
        }
        var same = known.FirstOrDefault(t => Same(In(@base, TargetAddress.Parse(t.To)), address));
        return new Target(address, same ?? new PublishTarget(named, named, SourceSpan.Of("site.yml")), @base);
    }

    /// <summary>A path of the settings, from the folder that holds the content folder; <c>~/</c> is the user's own.</summary>
    public string PathOf(string setting) => Resolve(Base, setting);

    /// <summary>Opens the target. Nothing is made there.</summary>
    /// <exception cref="UserException">It must not be used, or lets nobody in.</exception>
    /// <exception cref="ConnectionLostException">It cannot be reached.</exception>
    public ITargetDisk Open(IEnumerable<string> sources)
    {
        if (Address.Server is { } server) return SftpLogin.Open(this, server);
        TargetRefusal.IfItHoldsSources(Address.Shown, sources);
        return new LocalDisk(Address.Shown, Path.TrimEndingDirectorySeparator(Path.GetFullPath(Address.Shown)));
    }

    private static TargetAddress In(string @base, TargetAddress address) =>
        address.Server is null ? new TargetAddress(Resolve(@base, address.Shown), null) : address;

    private static string Resolve(string @base, string path) => path.StartsWith("~/", StringComparison.Ordinal)
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), path[2..])
        : Path.GetFullPath(path, @base);

    private static bool Same(TargetAddress one, TargetAddress other) => one.Server is null && other.Server is null
        ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(one.Shown)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(other.Shown))
        : one.Server == other.Server;
}
