namespace SiteBuilder.Delivery.Incremental;

/// <summary>The files of a release by path, ordinal: no object for each, and found by halving.</summary>
internal sealed class KeptFiles
{
    private readonly string[] paths;
    private readonly KeptFile[] files;

    /// <param name="paths">Each once; put in order where they are in none.</param>
    /// <param name="files">In the order of the paths.</param>
    public KeptFiles(string[] paths, KeptFile[] files)
    {
        (this.paths, this.files) = (paths, files);
        for (int i = 1; i < paths.Length; i++)
        {
            if (string.CompareOrdinal(paths[i - 1], paths[i]) < 0) continue;
            Array.Sort(paths, files, StringComparer.Ordinal);
            break;
        }
    }

    public int Count => paths.Length;

    public IReadOnlyList<string> Paths => paths;

    public IEnumerable<(string Path, KeptFile File)> All => paths.Zip(files);

    public bool Has(string path) => PlaceOf(path) >= 0;

    /// <summary>The file, or null where there is none.</summary>
    public KeptFile? Find(string path) => PlaceOf(path) is >= 0 and var place ? files[place] : null;

    /// <summary>Says of a path that is there how its file was left.</summary>
    public void Set(string path, KeptFile file) => files[PlaceOf(path)] = file;

    private int PlaceOf(string path) => Array.BinarySearch(paths, path, StringComparer.Ordinal);
}
