using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>A file of the last build, as it was left in the output.</summary>
/// <param name="Key">What it was made of; empty where it must be made again in any case.</param>
/// <param name="Digest">SHA-256.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Changed">The time of the file, in ticks of UTC.</param>
internal readonly record struct KeptFile(string Key, ReadOnlyMemory<byte> Digest, long Length, long Changed)
{
    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(Digest.Span);

    /// <summary>True where the file at <paramref name="path"/> is, by all that can be told without reading it, the one that was written.</summary>
    public bool StandsAt(string path) => FileLook.At(path) == new FileLook(FileKind.File, Length, Changed);
}
