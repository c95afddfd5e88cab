using System.Security.Cryptography;
using SiteBuilder.Delivery.Incremental;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery;

/// <summary>The whole site written to the staging folder, and the manifest of it. Only this can become a <see cref="Release"/>.</summary>
internal sealed class StagedSite
{
    private StagedSite(OutputFolder output, Manifest manifest, Dictionary<string, KeptFile> files, SpareRelease? spare, IReadOnlyList<Finding> findings)
    {
        Spare = spare;
        Folders = FolderTimes.Of(output.Staging, files.Keys);
        Files = files;
        Output = output;
        Manifest = manifest;
        Bytes = files.Values.Sum(file => file.Length);
        Findings = findings;
    }

    public OutputFolder Output { get; }

    public Manifest Manifest { get; }

    /// <summary>Every file as it was written or taken over, the manifest too; a file that had something to say for itself has no key.</summary>
    public Dictionary<string, KeptFile> Files { get; }

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
    /// <param name="plan">The files that the site will have, in any order.</param>
    /// <param name="forms">Ids of the revisions of the form, for the manifest.</param>
    /// <param name="output">Where the site will go.</param>
    /// <param name="stop">The user's wish to stop.</param>
    /// <param name="unchanged">What may be taken over from the standing output; null: nothing.</param>
    /// <exception cref="UserException">The disk is full or may not be written; the output is untouched.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run; the output is untouched.</exception>
    public static StagedSite From(IReadOnlyList<PlannedFile> plan, IEnumerable<string> forms, OutputFolder output, CancellationToken stop, UnchangedFiles? unchanged = null)
    {
        RefuseImpossible(plan);
        var ground = Laid(plan, output, unchanged);
        var written = new (PlannedFile File, string Key, FileStamp Stamp)[plan.Count];
        AllCores.Do(plan, (file, place) =>
        {
            string key = unchanged?.KeyOf(file) ?? "", path = Path.Combine(output.Staging, file.Route.Path);
            written[place] = Staged();

            (PlannedFile, string, FileStamp) Staged()
            {
                if (DiskTrouble.Told(output.Shown, () => unchanged?.TakeOver(file.Route.Path, key, ground)) is { } same) return (file, key, same);
                DiskTrouble.Told(output.Shown, () => ground.Clear(file.Route.Path));
                var made = StagedFile.Write(file, path, output.Shown);
                return (file, made.Findings.Count == 0 ? key : "", made);
            }
        }, stop);
        var manifest = new Manifest(Manifest.ProductVersion, [.. forms.Distinct().Order(StringComparer.Ordinal)],
            Manifest.Sorted(written.Select(w => (w.File.Route, w.Stamp.Hash))));
        var files = written.ToDictionary(w => w.File.Route.Path, w => new KeptFile(w.Key, Convert.FromHexString(w.Stamp.Hash), w.Stamp.Length, w.Stamp.Changed), StringComparer.Ordinal);
        files.Add(Manifest.Route.Path, Written(manifest, output, ground));
        DiskTrouble.Told(output.Shown, () => ground.Tidy(files));
        var spare = SpareRelease.Of(unchanged?.Last, files.Keys, written.Where(w => w.Stamp.IsTakenOver).Select(w => w.File.Route.Path).ToHashSet(StringComparer.Ordinal));
        return new StagedSite(output, manifest, files, spare, Finding.InOrder(written.SelectMany(w => w.Stamp.Findings)));
    }

    /// <summary>Makes the folders; what the spare release already has need not be made.</summary>
    private static Groundwork Laid(IReadOnlyList<PlannedFile> plan, OutputFolder output, UnchangedFiles? unchanged) => DiskTrouble.Told(output.Shown, () =>
    {
        var ground = Groundwork.Lay(unchanged?.Last, output);
        ground.MakeFolders(plan.Select(file => file.Route.Path));
        return ground;
    });

    private static KeptFile Written(Manifest manifest, OutputFolder output, Groundwork ground)
    {
        byte[] json = manifest.ToJson();
        string path = Path.Combine(output.Staging, Manifest.Route.Path);
        DiskTrouble.Told(output.Shown, () =>
        {
            ground.Clear(Manifest.Route.Path);
            File.WriteAllBytes(path, json);
        });
        return new KeptFile("", SHA256.HashData(json), json.Length, File.GetLastWriteTimeUtc(path).Ticks);
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
