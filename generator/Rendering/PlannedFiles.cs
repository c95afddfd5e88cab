using System.Collections;
using SiteBuilder.Content;

namespace SiteBuilder.Rendering;

/// <summary>The files of a plan by address, ordinal. Their paths are held beside them, packed: the address of a download is put together each time that it is asked for.</summary>
internal sealed class PlannedFiles : IReadOnlyList<PlannedFile>
{
    private readonly PlannedFile[] files;

    private PlannedFiles(PlannedFile[] files, PackedPaths paths) => (this.files, Paths) = (files, paths);

    public int Count => files.Length;

    /// <summary>In the order of the files.</summary>
    public PackedPaths Paths { get; }

    public PlannedFile this[int place] => files[place];

    /// <param name="plan">In any order.</param>
    public static PlannedFiles Of(IReadOnlyCollection<PlannedFile> plan)
    {
        if (plan is PlannedFiles are) return are;
        var (paths, files) = (new string[plan.Count], new PlannedFile[plan.Count]);
        int count = 0;
        foreach (var file in plan) (paths[count], files[count++]) = (file.Route.Path, file);
        Array.Sort(paths, files, StringComparer.Ordinal);
        return new(files, PackedPaths.Of(paths));
    }

    public IEnumerator<PlannedFile> GetEnumerator() => ((IEnumerable<PlannedFile>)files).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
