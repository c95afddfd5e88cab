using System.Collections.Concurrent;
using SiteBuilder.Content;
using SiteBuilder.Delivery.Incremental;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery;

/// <summary>Lays one planned file after the other into the staging folder, from many threads: taken over as it stood, or made and written.</summary>
/// <param name="output">Where the site will go.</param>
/// <param name="ground">What lies in the staging folder already.</param>
/// <param name="unchanged">What may be taken over from the standing output; null: nothing.</param>
/// <param name="memory">Is watched; null: nobody does.</param>
internal sealed class Staging(OutputFolder output, Groundwork ground, UnchangedFiles? unchanged, Memory? memory)
{
    private readonly ConcurrentBag<Finding> findings = [];

    /// <summary>What went wrong while files were made, in no order.</summary>
    public IEnumerable<Finding> Findings => findings;

    /// <summary>The place of a file among those of the release that stands; below zero where there is none.</summary>
    public int PlaceBefore(string route) => unchanged?.Last?.Files.Paths.PlaceOf(route) ?? -1;

    /// <param name="file">The file.</param>
    /// <param name="before">Is set to its place among the files of the release that stands; below zero where there is none.</param>
    /// <param name="folder">The folder that this thread used last, below the staging folder; at first none.</param>
    /// <returns>The file as it lies there; one that had something to say for itself has no key.</returns>
    /// <exception cref="UserException">The disk is full or may not be written.</exception>
    public KeptFile Lay(PlannedFile file, ref int before, ref string folder)
    {
        memory?.Watch();
        string route = file.Route.Path;
        var key = unchanged?.KeyOf(file) ?? 0;
        int place = before = PlaceBefore(route);
        string last = folder;
        if (DiskTrouble.Told(output.Shown, () => Taken(route, place, key, ref last)) is { } same)
        {
            folder = last;
            return same;
        }
        folder = last;
        var made = StagedFile.Write(file, Path.Combine(output.Staging, route), output.Shown);
        foreach (var finding in made.Findings) findings.Add(finding);
        return new KeptFile(made.Findings.Count == 0 ? key : 0, made.Digest, made.Length, made.Changed);
    }

    /// <summary>The file as it stood; null where it has to be made, for which there is room then.</summary>
    private KeptFile? Taken(string route, int place, UInt128 key, ref string folder)
    {
        ground.MakeFolder(route, ref folder);
        if (unchanged?.TakeOver(route, place, key, ground) is { } same) return same;
        ground.Clear(route);
        return null;
    }
}
