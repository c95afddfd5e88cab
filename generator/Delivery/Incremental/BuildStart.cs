using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>What a build finds when it begins: how its inputs stand, and what the build before left. Both are looked at once.</summary>
/// <param name="Inputs">The files of content and themes.</param>
/// <param name="Last">What the last build left; null where there is nothing to go by.</param>
/// <param name="BegunUtc">When the build began: findings hold for the day of it.</param>
internal sealed record BuildStart(BuildInputs Inputs, BuildState? Last, DateTime BegunUtc)
{
    /// <param name="content">The content folder as named.</param>
    /// <param name="themes">The folder of themes as named.</param>
    /// <param name="output">The output.</param>
    /// <param name="extent">How much of the site is made; null where nothing of the last build is to be used.</param>
    /// <exception cref="UserException">There is no content folder.</exception>
    public static BuildStart Of(string content, string themes, OutputFolder output, string? extent)
    {
        var begun = DateTime.UtcNow;
        return new(BuildInputs.Of(content, themes), extent is null ? null : KeptWork.State(content, output.FullPath, extent), begun);
    }

    /// <summary>What the last build said, where this one would find and make the very same; else null.</summary>
    /// <param name="now">The clock that the user set, or null.</param>
    /// <param name="output">The output.</param>
    public BuildSummary? Same(DateTime? now, OutputFolder output)
    {
        if (Last is null) return null;
        var today = DayOf(now, TimeZoneInfo.FindSystemTimeZoneById(Last.TimeZone));
        return Last.Holds(Inputs, today, output.FullPath) ? Last.Summary : null;
    }

    /// <summary>The day of the build, by the clock that the user set or by the system's in a time zone.</summary>
    public DateOnly DayOf(DateTime? now, TimeZoneInfo zone) => DateOnly.FromDateTime(now ?? TimeZoneInfo.ConvertTimeFromUtc(BegunUtc, zone));
}
