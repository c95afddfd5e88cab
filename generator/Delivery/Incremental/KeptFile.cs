namespace SiteBuilder.Delivery.Incremental;

/// <summary>A file of a build, as it was left in the output.</summary>
/// <param name="Key">What it was made of; 0 where it must be made again in any case.</param>
/// <param name="Digest">Of its bytes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Changed">The time of the file, in ticks of UTC.</param>
internal readonly record struct KeptFile(UInt128 Key, FileDigest Digest, long Length, long Changed)
{
    private const long Mark = long.MinValue; // no file is so long: a site has a hundred thousand of these, and none takes more room for one bit

    private readonly long length = Length;

    /// <summary>In bytes.</summary>
    public long Length => length & ~Mark;

    /// <summary>True where it is the very file of the release before; not kept.</summary>
    public bool IsTakenOver
    {
        get => length < 0;
        init => length = value ? length | Mark : length & ~Mark;
    }
}
