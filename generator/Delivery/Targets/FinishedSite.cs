using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Targets;

/// <summary>A file that will stand at the target.</summary>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Open">Opens the bytes for reading.</param>
internal sealed record FinishedFile(Route Route, string Hash, long Length, Func<Stream> Open);

/// <summary>The finished site in the output folder, however it was made: the manifest, and every file that the manifest names.</summary>
internal sealed class FinishedSite
{
    private FinishedSite(string shown, Manifest manifest, byte[] bytes, IReadOnlyList<FinishedFile> files)
    {
        Shown = shown;
        Manifest = manifest;
        ManifestBytes = bytes;
        ManifestHash = Manifest.HashOf(bytes);
        Files = files;
    }

    /// <summary>The output folder as the user named it.</summary>
    public string Shown { get; }

    public Manifest Manifest { get; }

    /// <summary>The bytes of <c>manifest.json</c>.</summary>
    public byte[] ManifestBytes { get; }

    /// <summary>SHA-256 of <c>manifest.json</c>: what an approval names and a signature covers.</summary>
    public string ManifestHash { get; }

    /// <summary>All files, the manifest and its signature among them, by route, ordinal.</summary>
    public IReadOnlyList<FinishedFile> Files { get; }

    /// <summary>Reads what lies in a folder.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="shown">The folder as the user named it.</param>
    /// <param name="sign">The signature for the bytes of the manifest; null: it is not signed.</param>
    /// <exception cref="UserException">It is no output of this program, or files are missing.</exception>
    public static FinishedSite In(string folder, string shown, Func<byte[], byte[]>? sign)
    {
        string path = Path.Combine(folder, Manifest.Route.Path);
        byte[] bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var manifest = Manifest.Read(bytes)
            ?? throw new UserException(new($"「{shown}」里没有生成好的网站。", $"There is no finished site in “{shown}”."));
        var files = new SortedDictionary<Route, FinishedFile> { [Manifest.Route] = InMemory(Manifest.Route, bytes) };
        foreach (var (route, hash) in manifest.Files)
        {
            var file = new FileInfo(Path.Combine(folder, route.Path));
            if (!file.Exists) throw Changed(shown, route);
            files.Add(route, new FinishedFile(route, hash, file.Length, () => file.OpenRead()));
        }
        if (sign is not null) files.Add(ManifestSignature.Route, InMemory(ManifestSignature.Route, sign(bytes)));
        return new FinishedSite(shown, manifest, bytes, [.. files.Values]);
    }

    /// <summary>What is said where a file of the output is not what the manifest says.</summary>
    public static UserException Changed(string shown, Route route) => new(new(
        $"「{shown}」里的「{route}」与清单不符，可能在生成之后被改动；请重新生成后再发布。",
        $"“{route}” in “{shown}” is not what the manifest says; it may have been changed after the build. Build again."));

    private static FinishedFile InMemory(Route route, byte[] bytes) => new(route, Manifest.HashOf(bytes), bytes.Length, () => new MemoryStream(bytes, writable: false));
}
