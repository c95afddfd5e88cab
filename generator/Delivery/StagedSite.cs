using System.Collections.Concurrent;
using SiteBuilder.Content;
using SiteBuilder.Delivery.Incremental;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery;

/// <summary>The whole site written to the staging folder, and the manifest of it. Only this can become a <see cref="Release"/>.</summary>
internal sealed class StagedSite
{
    private StagedSite(OutputFolder output, KeptFiles files, FolderTimes? folders, SpareRelease? spare, IReadOnlyList<Finding> findings)
    {
        Spare = spare;
        Folders = folders;
        Files = files;
        Output = output;
        Bytes = files.Bytes;
        Findings = findings;
    }

    public OutputFolder Output { get; }

    /// <summary>Every file as it was written or taken over, the manifest too; a file that had something to say for itself has no key.</summary>
    public KeptFiles Files { get; }

    /// <summary>How the folders were left; null where that could not be told.</summary>
    public FolderTimes? Folders { get; }

    /// <summary>What becomes of the release that stands now; null: it is removed.</summary>
    public SpareRelease? Spare { get; }

    /// <summary>The length of all files together.</summary>
    public long Bytes { get; }

    /// <summary>What went wrong while files were made, in the editors' order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>True where something must not be published.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Makes, hashes, writes and forgets every file, on all cores; memory does not grow with the site.</summary>
    /// <param name="plan">The files that the site will have.</param>
    /// <param name="forms">Ids of the revisions of the form, for the manifest.</param>
    /// <param name="output">Where the site will go.</param>
    /// <param name="stop">The user's wish to stop.</param>
    /// <param name="unchanged">What may be taken over from the standing output; null: nothing.</param>
    /// <param name="memory">Is watched; null: nobody does.</param>
    /// <exception cref="UserException">The disk is full or may not be written; the output is untouched.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run; the output is untouched.</exception>
    public static StagedSite From(IReadOnlyCollection<PlannedFile> plan, IEnumerable<string> forms, OutputFolder output, CancellationToken stop, UnchangedFiles? unchanged = null, Memory? memory = null)
    {
        var planned = PlannedFiles.Of(plan);
        RefuseImpossible(planned.Paths);
        var paths = planned.Paths.With(Manifest.Route.Path, out int manifest);
        var ground = Laid(paths, output, unchanged);
        var files = new KeptFile[paths.Count];
        int[] stood = new int[paths.Count];
        var findings = new ConcurrentBag<Finding>();
        AllCores.Do(planned, () =>
        {
            var staging = new Staging(output, ground, unchanged, findings);
            return (file, i) =>
            {
                memory?.Watch();
                int place = i < manifest ? i : i + 1;
                files[place] = staging.Lay(file, out stood[place]);
            };
        }, stop);
        var all = new KeptFiles(paths, files);
        files[manifest] = Written(forms, all, output, ground);
        stood[manifest] = unchanged?.PlaceOf(Manifest.Route.Path) ?? -1;
        DiskTrouble.Told(output.Shown, () => ground.Tidy(all, stood));
        return new StagedSite(output, all, ground.Times(), SpareRelease.Of(unchanged?.Last, all, stood), Finding.InOrder(findings));
    }

    /// <summary>Prepares the staging folder; what the spare release already has need not be made.</summary>
    private static Groundwork Laid(PackedPaths paths, OutputFolder output, UnchangedFiles? unchanged) => DiskTrouble.Told(output.Shown, () =>
    {
        var ground = Groundwork.Lay(unchanged?.Last, output);
        ground.Begin(paths);
        return ground;
    });

    private static KeptFile Written(IEnumerable<string> forms, KeptFiles files, OutputFolder output, Groundwork ground)
    {
        DiskTrouble.Told(output.Shown, () => ground.Clear(Manifest.Route.Path));
        var made = StagedFile.Pour(to => Manifest.Write([.. forms.Distinct().Order(StringComparer.Ordinal)], files.All.Where(file => file.Path != Manifest.Route.Path).Select(file => (file.Path, file.File.Digest)), to),
            Path.Combine(output.Staging, Manifest.Route.Path), output.Shown);
        return new KeptFile(0, made.Digest, made.Length, made.Changed);
    }

    /// <summary>Routes are made by the program; one that leaves the output, is kept for the user or stands twice is a defect of ours.</summary>
    private static void RefuseImpossible(PackedPaths paths)
    {
        char[] room = paths.Room();
        int[] hashes = new int[paths.Count + 1];
        for (int i = 0; i < paths.Count; i++) hashes[i] = HashOf(paths.CharsOf(i, room));
        hashes[^1] = HashOf(Manifest.Route.Path);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Manifest.Route.Path };
        var met = MoreThanOnce(hashes); // only of these the paths are compared
        for (int i = 0; i < paths.Count; i++)
        {
            var path = paths.CharsOf(i, room);
            if (!IsSound(path) || (met.Contains(hashes[i]) && !seen.Add(paths[i]))) throw new InvalidOperationException($"The route “{path}” cannot be written or stands twice.");
        }
    }

    private static HashSet<int> MoreThanOnce(int[] numbers)
    {
        int[] sorted = [.. numbers];
        Array.Sort(sorted);
        return sorted.Where((number, i) => i > 0 && sorted[i - 1] == number).ToHashSet();
    }

    private static int HashOf(ReadOnlySpan<char> path) => string.GetHashCode(path, StringComparison.OrdinalIgnoreCase);

    private static bool IsSound(ReadOnlySpan<char> path)
    {
        if (path.Length == 0 || KeptEntries.IsKept(path)) return false;
        foreach (var part in path.Split('/'))
        {
            if (path[part] is "" or "." or "..") return false;
        }
        return true;
    }
}
