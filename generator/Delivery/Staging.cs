using System.Collections.Concurrent;
using SiteBuilder.Delivery.Incremental;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery;

/// <summary>Lays one planned file after the other into the staging folder: taken over as it stood, or made and written. Each thread has one.</summary>
/// <param name="output">Where the site will go.</param>
/// <param name="ground">What lies in the staging folder already.</param>
/// <param name="unchanged">What may be taken over from the standing output; null: nothing.</param>
/// <param name="findings">Takes what goes wrong while files are made.</param>
internal sealed class Staging(OutputFolder output, Groundwork ground, UnchangedFiles? unchanged, ConcurrentBag<Finding> findings)
{
    private string folder = ""; // of the last file

    /// <summary>The file as it lies there; one that had something to say for itself, or may have when others change, has no key.</summary>
    /// <param name="file">The file.</param>
    /// <param name="before">Its place among the files of the release that stands; below zero where there is none.</param>
    /// <exception cref="UserException">The disk is full or may not be written.</exception>
    public KeptFile Lay(PlannedFile file, out int before)
    {
        string route = file.Route.Path;
        var key = unchanged?.KeyOf(file) ?? 0;
        int place = before = unchanged?.PlaceOf(route) ?? -1;
        if (DiskTrouble.Told(output.Shown, () => Taken(route, place, key)) is { } same) return same;
        var made = StagedFile.Write(file, Path.Combine(output.Staging, route), output.Shown);
        foreach (var finding in made.Findings) findings.Add(finding);
        return new KeptFile(made.Findings.Count == 0 && !made.RestsOnOthers ? key : 0, made.Digest, made.Length, made.Changed);
    }

    /// <summary>The file as it stood; null where it has to be made, for which there is room then.</summary>
    private KeptFile? Taken(string route, int place, UInt128 key)
    {
        folder = ground.MakeFolder(route, folder);
        if (unchanged?.TakeOver(route, place, key, ground) is { } same) return same;
        ground.Clear(route);
        return null;
    }
}
