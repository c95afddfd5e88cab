using System.Collections.Concurrent;
using SiteBuilder.Content;
using SiteBuilder.Delivery.Incremental;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery;

/// <summary>The whole site written to the staging folder, and the manifest of it. Only this can become a <see cref="Release"/>.</summary>
internal sealed class StagedSite
{
    private StagedSite(OutputFolder output, KeptFiles files, SpareRelease? spare, IReadOnlyList<Finding> findings)
    {
        Spare = spare;
        Folders = FolderTimes.Of(output.Staging, files.Paths);
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
    /// <param name="plan">The files that the site will have; by address, ordinal, it takes the least memory.</param>
    /// <param name="forms">Ids of the revisions of the form, for the manifest.</param>
    /// <param name="output">Where the site will go.</param>
    /// <param name="stop">The user's wish to stop.</param>
    /// <param name="unchanged">What may be taken over from the standing output; null: nothing.</param>
    /// <param name="memory">Is watched; null: nobody does.</param>
    /// <exception cref="UserException">The disk is full or may not be written; the output is untouched.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run; the output is untouched.</exception>
    public static StagedSite From(IReadOnlyList<PlannedFile> plan, IEnumerable<string> forms, OutputFolder output, CancellationToken stop, UnchangedFiles? unchanged = null, Memory? memory = null)
    {
        RefuseImpossible(plan);
        var ground = Laid(plan, output, unchanged);
        var paths = new PlannedPaths(plan);
        var files = new KeptFile[paths.Count];
        var findings = new ConcurrentBag<Finding>();
        AllCores.Do(plan, (file, planned) =>
        {
            memory?.Watch();
            int place = paths.PlaceOf(planned);
            string route = file.Route.Path;
            var key = unchanged?.KeyOf(file) ?? 0;
            if (DiskTrouble.Told(output.Shown, () => unchanged?.TakeOver(route, key, ground)) is { } same)
            {
                files[place] = same;
                return;
            }
            DiskTrouble.Told(output.Shown, () => ground.Clear(route));
            var made = StagedFile.Write(file, Path.Combine(output.Staging, route), output.Shown);
            files[place] = new KeptFile(made.Findings.Count == 0 ? key : 0, made.Digest, made.Length, made.Changed);
            foreach (var finding in made.Findings) findings.Add(finding);
        }, stop);
        var all = new KeptFiles(paths, files);
        all.Set(Manifest.Route.Path, Written(forms, all, output, ground));
        DiskTrouble.Told(output.Shown, () => ground.Tidy(all));
        return new StagedSite(output, all, SpareRelease.Of(unchanged?.Last, all), Finding.InOrder(findings));
    }

    /// <summary>Makes the folders; what the spare release already has need not be made.</summary>
    private static Groundwork Laid(IReadOnlyList<PlannedFile> plan, OutputFolder output, UnchangedFiles? unchanged) => DiskTrouble.Told(output.Shown, () =>
    {
        var ground = Groundwork.Lay(unchanged?.Last, output);
        ground.MakeFolders(plan.Select(file => file.Route.Path));
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
    private static void RefuseImpossible(IReadOnlyList<PlannedFile> plan)
    {
        int[] hashes = [.. plan.Select(file => HashOf(file.Route.Path)), HashOf(Manifest.Route.Path)];
        Array.Sort(hashes);
        var met = hashes.Where((hash, i) => i > 0 && hashes[i - 1] == hash).ToHashSet(); // more than once: only of these the paths are compared
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Manifest.Route.Path };
        foreach (string path in plan.Select(file => file.Route.Path))
        {
            if (!IsSound(path) || (met.Contains(HashOf(path)) && !seen.Add(path))) throw new InvalidOperationException($"The route “{path}” cannot be written or stands twice.");
        }
    }

    private static int HashOf(string path) => string.GetHashCode(path, StringComparison.OrdinalIgnoreCase);

    private static bool IsSound(string path)
    {
        if (path.Length == 0 || KeptEntries.IsKept(path)) return false;
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(part) is "" or "." or "..") return false;
        }
        return true;
    }
}
