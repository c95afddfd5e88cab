using System.Collections.Concurrent;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery;

/// <summary>The whole site written to the staging folder, and the manifest of it. Only this can become a <see cref="Release"/>.</summary>
internal sealed class StagedSite
{
    private StagedSite(OutputFolder output, Manifest manifest, long bytes, IReadOnlyList<Finding> findings)
    {
        Output = output;
        Manifest = manifest;
        Bytes = bytes;
        Findings = findings;
    }

    public OutputFolder Output { get; }

    public Manifest Manifest { get; }

    /// <summary>The length of all files together.</summary>
    public long Bytes { get; }

    /// <summary>What went wrong while files were made, in the editors' order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>True where something must not be published.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Makes, hashes, writes and forgets every file, on all cores; memory does not grow with the site.</summary>
    /// <param name="plan">The files that the site will have, in any order.</param>
    /// <param name="forms">Ids of the revisions of the form, for the manifest.</param>
    /// <param name="output">Where the site will go.</param>
    /// <param name="stop">The user's wish to stop.</param>
    /// <exception cref="UserException">The disk is full or may not be written; the output is untouched.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run; the output is untouched.</exception>
    public static StagedSite From(IReadOnlyList<PlannedFile> plan, IEnumerable<string> forms, OutputFolder output, CancellationToken stop)
    {
        RefuseImpossible(plan);
        DiskTrouble.Told(output.Shown, () =>
        {
            foreach (string folder in plan.Select(file => file.Route.Folder).Distinct()) Directory.CreateDirectory(Path.Combine(output.Staging, folder));
        });
        var written = new ConcurrentBag<(PlannedFile File, FileStamp Stamp)>();
        AllCores.Do(plan, file => written.Add((file, StagedFile.Write(file, Path.Combine(output.Staging, file.Route.Path), output.Shown))), stop);
        var manifest = new Manifest(Manifest.ProductVersion, [.. forms.Distinct().Order(StringComparer.Ordinal)],
            Manifest.Sorted(written.Select(w => (w.File.Route, w.Stamp.Hash))));
        byte[] json = manifest.ToJson();
        DiskTrouble.Told(output.Shown, () => File.WriteAllBytes(Path.Combine(output.Staging, Manifest.Route.Path), json));
        return new StagedSite(output, manifest, written.Sum(w => w.Stamp.Length) + json.Length,
            Finding.InOrder(written.SelectMany(w => w.Stamp.Findings)));
    }

    /// <summary>Routes are made by the program; one that leaves the output, is kept for the user or stands twice is a defect of ours.</summary>
    private static void RefuseImpossible(IReadOnlyList<PlannedFile> plan)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Manifest.Route.Path };
        foreach (string path in plan.Select(file => file.Route.Path))
        {
            bool sound = path.Length > 0 && !KeptEntries.IsKept(path) && path.Split('/').All(part => part is not ("" or "." or ".."));
            if (!sound || !seen.Add(path)) throw new InvalidOperationException($"The route “{path}” cannot be written or stands twice.");
        }
    }
}
