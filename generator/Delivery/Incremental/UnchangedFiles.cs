using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>Takes over from the standing output what would be made again just as it is: a second name for the same file, nothing is rendered or written.</summary>
/// <param name="keys">The keys of the files planned now.</param>
/// <param name="last">What the last build left; null where nothing may be taken over.</param>
/// <param name="output">The output that stands.</param>
internal sealed class UnchangedFiles(PageKeys keys, BuildState? last, OutputFolder output)
{
    private readonly IReadOnlyDictionary<string, KeptFile>? known = last?.Shared == keys.Shared ? last.Files : null;

    /// <summary>What the file is made of now; empty where that cannot be told.</summary>
    public string KeyOf(PlannedFile file) => keys.Of(file) ?? "";

    /// <summary>The file in the staging folder as it was; null where it has to be made.</summary>
    /// <param name="route">The path of the file in the site.</param>
    /// <param name="key">What it is made of now.</param>
    public FileStamp? TakeOver(string route, string key)
    {
        if (known is null || key.Length == 0 || !known.TryGetValue(route, out var kept) || kept.Key != key) return null;
        string standing = Path.Combine(output.FullPath, route);
        if (!kept.StandsAt(standing)) return null;
        return HardLink.TryMake(standing, Path.Combine(output.Staging, route)) ? new FileStamp(kept.Hash, kept.Length, kept.Changed, []) : null;
    }
}
