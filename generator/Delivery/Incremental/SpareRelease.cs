using System.Globalization;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>
/// The release before the one that stands, kept beside the output: few of its files are out of date, so the next build brings these
/// up to date instead of giving every file of the site a second name.
/// </summary>
/// <param name="Folders">How its folders were left (<see cref="FolderTimes"/>).</param>
/// <param name="Stale">Files that it has as the standing release does not have them, or that the standing release has no more.</param>
/// <param name="Missing">Files that only the standing release has.</param>
internal sealed record SpareRelease(string Folders, IReadOnlySet<string> Stale, IReadOnlySet<string> Missing)
{
    private const string Setting = "SITEBUILDER_SPARE_FROM"; // of how many files a site must be; a disk may be short of room
    private const int Fewest = 1000; // fewer are linked anew in a moment, and nothing need lie beside the output
    private const int Share = 2; // more than half out of date: not worth its room

    private static int FewestFiles => int.TryParse(Environment.GetEnvironmentVariable(Setting), NumberStyles.None, CultureInfo.InvariantCulture, out int set) ? set : Fewest;

    /// <summary>What the release that stands now will be after the next one has taken its place; null where it is not worth being kept.</summary>
    /// <param name="last">The release that stands now; null where nothing is known of it.</param>
    /// <param name="next">The files of the next one.</param>
    /// <param name="stood">Of each of these the place among the files of the last; below zero where there is none.</param>
    public static SpareRelease? Of(BuildState? last, KeptFiles next, int[] stood)
    {
        if (last is null || last.Folders.Length == 0 || last.Files.Count < FewestFiles) return null;
        var (stale, missing) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (int i = 0; i < next.Count; i++)
        {
            if (stood[i] < 0) missing.Add(next.Paths[i]);
            else if (!next[i].IsTakenOver) stale.Add(next.Paths[i]);
        }
        foreach (int gone in Gone(last.Files, stood)) stale.Add(last.Files.Paths[gone]);
        return stale.Count + missing.Count <= last.Files.Count / Share ? new SpareRelease(last.Folders, stale, missing) : null;
    }

    /// <summary>True where it has the file, if these are the files of the standing release.</summary>
    public bool Has(string file, KeptFiles standing) => Stale.Contains(file) || (standing.Has(file) && !Missing.Contains(file));

    /// <summary>The places of the files that the standing release has and the next one has not.</summary>
    /// <param name="standing">The files of the release that stands.</param>
    /// <param name="stood">Of each file of the next one the place among these.</param>
    public static IEnumerable<int> Gone(KeptFiles standing, int[] stood)
    {
        bool[] stay = new bool[standing.Count];
        foreach (int place in stood)
        {
            if (place >= 0) stay[place] = true;
        }
        return Enumerable.Range(0, stay.Length).Where(place => !stay[place]);
    }

    /// <summary>The folders of its files (<see cref="FolderTimes.OfFiles(PackedPaths)"/>), if these are the files of the standing release.</summary>
    public HashSet<string> FoldersBefore(KeptFiles standing)
    {
        var folders = Missing.Count == 0 ? FolderTimes.OfFiles(standing.Paths) : FolderTimes.OfFiles(standing.Paths.Where(file => !Missing.Contains(file)));
        folders.UnionWith(FolderTimes.OfFiles(Stale.Where(file => !standing.Has(file))));
        return folders;
    }
}
