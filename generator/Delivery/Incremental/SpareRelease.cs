using System.Globalization;

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
    public static SpareRelease? Of(BuildState? last, KeptFiles next)
    {
        if (last is null || last.Folders.Length == 0 || last.Files.Count < FewestFiles) return null;
        var (stale, missing) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (path, stood, comes) in KeptFiles.Beside(last.Files, next))
        {
            if (stood is null) missing.Add(path);
            else if (comes is not { IsTakenOver: true }) stale.Add(path);
        }
        return stale.Count + missing.Count <= last.Files.Count / Share ? new SpareRelease(last.Folders, stale, missing) : null;
    }

    /// <summary>True where it has the file, if these are the files of the standing release.</summary>
    public bool Has(string file, KeptFiles standing) => Stale.Contains(file) || (standing.Has(file) && !Missing.Contains(file));

    /// <summary>Its files, if these are the files of the standing release.</summary>
    public IEnumerable<string> FilesBefore(KeptFiles standing) =>
        standing.Paths.Where(file => !Missing.Contains(file)).Concat(Stale.Where(file => !standing.Has(file)));
}
