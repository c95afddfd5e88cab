using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>The files of a release by path: no object for each.</summary>
/// <param name="paths">Their paths.</param>
/// <param name="files">In the order of the paths.</param>
internal sealed class KeptFiles(PackedPaths paths, KeptFile[] files)
{
    /// <summary>Not one.</summary>
    public static KeptFiles None => new(PackedPaths.Of([]), []);

    public int Count => files.Length;

    public PackedPaths Paths => paths;

    /// <summary>The length of all together.</summary>
    public long Bytes => files.Sum(file => file.Length);

    /// <summary>Each with its path, which is put together.</summary>
    public IEnumerable<(string Path, KeptFile File)> All => paths.Zip(files);

    /// <summary>By the place of its path.</summary>
    public KeptFile this[int place] => files[place];

    public bool Has(string path) => paths.PlaceOf(path) >= 0;
}
