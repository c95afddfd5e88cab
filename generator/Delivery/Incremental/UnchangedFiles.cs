using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>Takes over from the standing output what would be made again just as it is: a second name for the same file, nothing is rendered or written.</summary>
/// <param name="keys">The keys of the files planned now.</param>
/// <param name="last">What the last build left; null where nothing may be taken over.</param>
/// <param name="standing">Which files of it stand; null where there are none.</param>
/// <param name="output">The output that stands.</param>
internal sealed class UnchangedFiles(PageKeys keys, BuildState? last, StandingFiles? standing, OutputFolder output)
{
    /// <summary>What the last build left, where files of it may stay.</summary>
    public BuildState? Last { get; } = last?.Shared == keys.Shared ? last : null;

    /// <summary>What the file is made of now; 0 where that cannot be told.</summary>
    public UInt128 KeyOf(PlannedFile file) => keys.Of(file) ?? 0;

    /// <summary>The place of a file among those of the last build; below zero where it is none of them.</summary>
    public int PlaceOf(string route) => Last?.Files.Paths.PlaceOf(route) ?? -1;

    /// <summary>The file in the staging folder as it was; null where it has to be made.</summary>
    /// <param name="route">The path of the file in the site.</param>
    /// <param name="place">Its place among the files of the last build; below zero where it is none of them.</param>
    /// <param name="key">What it is made of now.</param>
    /// <param name="ground">What lies in the staging folder.</param>
    public KeptFile? TakeOver(string route, int place, UInt128 key, Groundwork ground)
    {
        if (Last is null || place < 0 || key == 0 || Last.Files[place] is var kept && kept.Key != key || standing?.Stands(place) != true) return null;
        if (!ground.IsThere(route))
        {
            ground.Clear(route);
            if (!HardLink.TryMake(Path.Join(output.FullPath, route), Path.Join(output.Staging, route))) return null;
        }
        return kept with { IsTakenOver = true };
    }
}
