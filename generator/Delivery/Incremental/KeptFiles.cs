namespace SiteBuilder.Delivery.Incremental;

/// <summary>The files of a release by path, ordinal: no object for each, and found by halving. Paths may be put together each time.</summary>
internal sealed class KeptFiles
{
    private readonly IReadOnlyList<string> paths;
    private readonly KeptFile[] files;

    /// <param name="paths">Each once; put in order where they are in none.</param>
    /// <param name="files">In the order of the paths.</param>
    public KeptFiles(IReadOnlyList<string> paths, KeptFile[] files)
    {
        (this.paths, this.files) = (paths, files);
        if (AreInOrder(paths)) return;
        string[] sorted = [.. paths];
        Array.Sort(sorted, files, StringComparer.Ordinal);
        this.paths = sorted;
    }

    public int Count => files.Length;

    public IReadOnlyList<string> Paths => paths;

    /// <summary>The length of all together.</summary>
    public long Bytes => files.Sum(file => file.Length);

    public IEnumerable<(string Path, KeptFile File)> All => paths.Zip(files);

    public bool Has(string path) => PlaceOf(path) >= 0;

    /// <summary>The file, or null where there is none.</summary>
    public KeptFile? Find(string path) => PlaceOf(path) is >= 0 and var place ? files[place] : null;

    /// <summary>Says of a path that is there how its file was left.</summary>
    public void Set(string path, KeptFile file) => files[PlaceOf(path)] = file;

    /// <summary>The files of two releases beside each other, in order; null where one has none of the path.</summary>
    public static IEnumerable<(string Path, KeptFile? First, KeptFile? Second)> Beside(KeptFiles first, KeptFiles second)
    {
        int i = 0, j = 0;
        string? mine = first.PathAt(0), other = second.PathAt(0);
        while (mine is not null || other is not null)
        {
            int order = mine is null ? 1 : other is null ? -1 : string.CompareOrdinal(mine, other);
            yield return (order <= 0 ? mine! : other!, order <= 0 ? first.files[i] : null, order >= 0 ? second.files[j] : null);
            if (order <= 0) mine = first.PathAt(++i);
            if (order >= 0) other = second.PathAt(++j);
        }
    }

    private string? PathAt(int place) => place < files.Length ? paths[place] : null;

    private int PlaceOf(string path)
    {
        int low = 0;
        for (int high = files.Length - 1; low <= high;)
        {
            int middle = (low + high) / 2, order = string.CompareOrdinal(paths[middle], path);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    private static bool AreInOrder(IReadOnlyList<string> paths)
    {
        string? last = null;
        foreach (string path in paths)
        {
            if (last is not null && string.CompareOrdinal(last, path) >= 0) return false;
            last = path;
        }
        return true;
    }
}
