using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>What a build finds when it begins: how its inputs stand, and what the build before left. Each is looked at when it is first wanted.</summary>
internal sealed class BuildStart
{
    private readonly string content, themes;
    private readonly OutputFolder output;
    private readonly string? extent;
    private readonly DateTime begunUtc = DateTime.UtcNow; // findings hold for the day of it
    private readonly Lazy<Task<BuildState?>> last;
    private BuildInputs? inputs;
    private FetchedWork? fetched;

    /// <param name="content">The content folder as named.</param>
    /// <param name="themes">The folder of themes as named.</param>
    /// <param name="output">The output.</param>
    /// <param name="extent">How much of the site is made; null where nothing of the last build is to be used.</param>
    public BuildStart(string content, string themes, OutputFolder output, string? extent)
    {
        (this.content, this.themes, this.output, this.extent) = (content, themes, output, extent);
        last = new(() => extent is null ? Task.FromResult<BuildState?>(null) : Task.Run(() => KeptWork.State(content, output.FullPath, extent)));
    }

    /// <summary>The files of content and themes.</summary>
    /// <exception cref="UserException">There is no content folder.</exception>
    public BuildInputs Inputs => inputs ??= BuildInputs.Of(content, themes);

    /// <summary>What the last build made; null where there is nothing to go by.</summary>
    public BuildState? Last => last.Value.Result;

    /// <summary>What is kept of the reports, for the one who asks: it is large and not held here.</summary>
    public FetchedWork TakeKept()
    {
        var kept = fetched ?? KeptWork.Fetch(content);
        fetched = null;
        return kept;
    }

    /// <summary>What the last build said, where this one would find and make the very same; else null.</summary>
    /// <param name="now">The clock that the user set, or null.</param>
    /// <exception cref="UserException">There is no content folder.</exception>
    public BuildSummary? Same(DateTime? now)
    {
        if (extent is null || KeptWork.Look(content, output.FullPath, extent) is not { } look) return null;
        var facts = look.Facts;
        bool isOfToday = DayOf(now, TimeZoneInfo.FindSystemTimeZoneById(facts.TimeZone)) == facts.Day;
        inputs = BuildInputs.Since(look.Trees, content, themes, always: !isOfToday, FetchAhead);
        if (!isOfToday || (inputs is not null && facts.Inputs != inputs.Digest) || !look.OutputStands()) return null;
        // A folder may have got and lost a file that does not count.
        if (inputs is not null) KeptWork.Keep(new LookNow(facts, inputs.Standing(), look.Output.Times()), content, output.FullPath, extent);
        return facts.Summary;
    }

    /// <summary>Something became another: what was kept will be wanted, and comes while the inputs are looked at.</summary>
    private void FetchAhead()
    {
        (fetched, _) = (KeptWork.Fetch(content), last.Value);
        Ahead.BeginWords();
    }

    /// <summary>The day of the build, by the clock that the user set or by the system's in a time zone.</summary>
    public DateOnly DayOf(DateTime? now, TimeZoneInfo zone) => DateOnly.FromDateTime(now ?? TimeZoneInfo.ConvertTimeFromUtc(begunUtc, zone));
}
