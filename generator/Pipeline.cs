using SiteBuilder.Checks;
using SiteBuilder.Checks.Kept;
using SiteBuilder.Content;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Incremental;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder;

/// <summary>Where a run reads and writes, as the user named it.</summary>
/// <param name="Now">The clock for deadlines and waivers; null: the system's, in the site's time zone.</param>
internal sealed record Workspace(string Content, string Themes, string Output, DateTime? Now)
{
    private const string ThemeFiles = "themes/"; // places in a theme begin so; content has no such folder

    /// <summary>The path as the user can open it: the content folder (of a theme's file: the folder of themes) as given, then the path inside.</summary>
    public string PathOf(SourceSpan place)
    {
        if (place.File.StartsWith(ThemeFiles, StringComparison.Ordinal)) return WithoutSlash(Themes) + place.File[(ThemeFiles.Length - 1)..];
        return place.File.Length == 0 ? WithoutSlash(Content) : $"{WithoutSlash(Content)}/{place.File}";
    }

    /// <summary>The clock, in the site's time zone.</summary>
    public DateTime Clock(Site site) => Now ?? TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, site.Settings.TimeZone);

    private static string WithoutSlash(string folder) => folder.TrimEnd('/', Path.DirectorySeparatorChar);
}

/// <summary>What accompanies a build: how much is made, who is told what is under way, and the wish to stop.</summary>
internal sealed record BuildRun(PlanScope Scope, Action<Text> Now, CancellationToken Stop)
{
    /// <summary>True where nothing of the last build is to be used.</summary>
    public bool IsClean { get; init; }

    /// <summary>True where every text is held: one that was read again had changed in the meantime.</summary>
    public bool HoldsTexts { get; init; }

    /// <summary>False where remarks are only counted.</summary>
    public bool ListsRemarks { get; init; } = true;

    /// <summary>How much is made, by name: a build takes over only from one that made as much.</summary>
    public string Extent => Scope.ToString();
}

/// <summary>What a build came to; without a release the output is as it was.</summary>
internal sealed record Built(CheckedSite Checked, IReadOnlyList<Finding> Findings, Release? Release);

/// <summary>
/// The program on one screen. Each stage is a type made from the one before:
/// SourceTree → ParsedContent → Site → CheckedSite → StagedSite → Release → Publication.
/// </summary>
internal static class Pipeline
{
    /// <summary>Reads and checks everything.</summary>
    /// <exception cref="UserException">There is no content folder.</exception>
    public static CheckedSite Check(Workspace workspace) => Check(workspace, site => site);

    /// <summary>
    /// Reads and checks everything, and makes something of it. Of a large site not all is held, and what is wanted again is read again;
    /// where that is no longer what was checked, all of it is done once more, with everything held.
    /// </summary>
    /// <param name="workspace">The folders and the clock.</param>
    /// <param name="made">What is made; leaves nothing behind but its result.</param>
    /// <param name="texts">Which texts are held at first; null: as many as a site of five thousand reports has.</param>
    /// <exception cref="UserException">There is no content folder.</exception>
    public static T Check<T>(Workspace workspace, Func<CheckedSite, T> made, TextStore? texts = null)
    {
        var tree = SourceTree.Read(workspace.Content);
        Ahead.Begin(tree);
        var content = ParsedContent.From(tree, texts ?? TextStore.HoldingSome(), static _ => ReadReports.Nothing);
        content.Texts.Memory.GiveBack();
        var result = made(Found(Site.From(content), workspace));
        return content.Texts.HasChanged ? made(Check(SourceTree.Read(workspace.Content), workspace, Audience.Public)) : result;
    }

    /// <summary>Checks what was listed; for reviewers the site holds drafts too.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="workspace">The folders and the clock.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="before">What came of it last time: only what changed since is read and checked again.</param>
    public static CheckedSite Check(SourceTree tree, Workspace workspace, Audience audience, CheckedSite? before = null)
    {
        var content = ParsedContent.From(tree, before?.Site.Content);
        var site = Site.From(content, audience, before?.Site);
        return before is null ? Found(site, workspace) : CheckedSite.From(site, workspace.Clock(site), before);
    }

    private static CheckedSite Found(Site site, Workspace workspace) => CheckedSite.From(site, workspace.Clock(site), KeptWork.Readings(workspace.Content, site.Content.Shared));

    /// <summary>Makes every page and download in memory, keeps none, and adds what went wrong.</summary>
    public static CheckedSite CheckPages(CheckedSite site, Workspace workspace, CancellationToken stop)
    {
        var theme = Theme.Read(workspace.Themes, site.Site.Settings.Theme);
        return HasErrors(theme.Findings)
            ? site.With(theme.Findings, CheckedExtent.Content)
            : site.With([.. theme.Findings, .. Rehearsal.Of(SitePlan.Of(site, theme), stop)], CheckedExtent.Pages);
    }

    /// <summary>A build that can look at its inputs and at what the last one left.</summary>
    public static BuildStart Begin(Workspace workspace, OutputFolder output, BuildRun run) =>
        new(workspace.Content, workspace.Themes, output, run.IsClean ? null : run.Extent);

    /// <summary>Reads, checks, renders what is no longer the same, and exchanges the output; where an error is found the output is not touched.</summary>
    /// <exception cref="UserException">The disk cannot be written; the output is untouched.</exception>
    public static Built Build(BuildStart start, Workspace workspace, OutputFolder output, BuildRun run)
    {
        if (TryBuild(start, workspace, output, run) is { } built) return built;
        output.Clear();
        var afresh = run with { IsClean = true, HoldsTexts = true };
        return TryBuild(Begin(workspace, output, afresh), workspace, output, afresh)!;
    }

    /// <summary>Null where a report is no longer what was checked: then nothing that was made of it counts.</summary>
    private static Built? TryBuild(BuildStart start, Workspace workspace, OutputFolder output, BuildRun run)
    {
        var (site, ahead, keeping) = Check(start, workspace, run);
        var texts = site.Site.Content.Texts;
        try
        {
            if (texts.HasChanged) return null;
            if (site.HasErrors) return Result(site, null);

            run.Now(new("正在生成网页……", "Making the pages …"));
            texts.Memory.GiveBack();
            var standing = start.Last is { } last ? StandingFiles.Begin(last.Files, output.FullPath) : null;
            var theme = ahead.GetAwaiter().GetResult();
            if (HasErrors(theme.Findings)) return Result(site.With(theme.Findings, CheckedExtent.Content), null);

            var plan = SitePlan.Of(site, theme, run.Scope);
            var keys = new PageKeys(site, theme, plan);
            texts.Memory.GiveBack();
            var staged = StagedSite.From(plan, site.Site.Published.Select(report => report.Form.Id), output, run.Stop, new UnchangedFiles(keys, start.Last, standing, output), texts.Memory);
            var whole = site.With([.. theme.Findings, .. staged.Findings], run.Scope == PlanScope.WholeSite ? CheckedExtent.Pages : CheckedExtent.Content);
            if (texts.HasChanged) return null;
            if (staged.HasErrors) return Result(whole, null);

            var built = Result(whole, Release.Of(staged));
            Parallel.Invoke(
                () => KeptWork.Keep(new BuildState { Shared = keys.Shared, Folders = staged.Folders?.Digest() ?? "", Spare = staged.Spare, Files = staged.Files }, workspace.Content, output.FullPath, run.Extent),
                () => { if (LookOf(start, workspace, staged, whole) is { } look) KeptWork.Keep(look, workspace.Content, output.FullPath, run.Extent); });
            return built;
        }
        finally
        {
            keeping.Wait(CancellationToken.None);
        }
    }

    /// <summary>How everything stands now; null where a time is so young that it proves nothing.</summary>
    private static LookNow? LookOf(BuildStart start, Workspace workspace, StagedSite staged, CheckedSite site)
    {
        var zone = site.Site.Settings.TimeZone;
        return start.Inputs.Digest.Length == 0 || staged.Folders is not { } folders ? null : new LookNow(
            new LookFacts
            {
                Inputs = start.Inputs.Digest, Names = folders.Names, Day = start.DayOf(workspace.Now, zone), TimeZone = zone.Id,
                Summary = BuildSummary.Of(site, staged.Files.Count, staged.Bytes),
            },
            start.Inputs.Standing(), LastLook.OutputOf(staged.Output.FullPath, folders, staged.Files));
    }

    /// <summary>Checks for a build, reads the theme beside that, and keeps what was found in each report for the next run, whatever becomes of this one; that goes on beside the build.</summary>
    private static (CheckedSite Site, Task<Theme> Theme, Task Keeping) Check(BuildStart start, Workspace workspace, BuildRun run)
    {
        KeptReports? read = null;
        Task<Theme>? theme = null;
        var kept = run.IsClean ? null : start.TakeKept();
        Ahead.Begin(start.Inputs.Content);
        var aside = KeptWork.Spool(workspace.Content);
        var texts = run.HoldsTexts ? TextStore.Holding(aside) : TextStore.HoldingSome(aside: aside);
        var content = ParsedContent.From(start.Inputs.Content, texts, shared =>
        {
            theme = Task.Run(() => Theme.Read(workspace.Themes, (shared.Settings ?? SiteSettings.Unread).Theme));
            return read = KeptWork.Reports(kept, shared, texts);
        });
        texts.Memory.GiveBack();
        var site = Site.From(content);
        var known = KeptWork.Readings(kept, aside, content.Shared, run.ListsRemarks ? CountedRemarks.None : CountedRemarks.Of(site));
        var found = CheckedSite.From(site, workspace.Clock(site), known);
        return (found, theme!, Task.Run(() =>
        {
            KeptWork.Keep(read!, content, workspace.Content);
            KeptWork.Keep(known, site, workspace.Content);
        }));
    }

    /// <summary>Publishes what was built; where the gate finds an error, or nothing was built, the public site is not touched.</summary>
    /// <param name="built">What the build came to.</param>
    /// <param name="output">The output folder, still owned by this run.</param>
    /// <param name="workspace">The folders of the run.</param>
    /// <param name="run">Where to and how.</param>
    /// <exception cref="UserException">The target cannot be used or reached; the public site is untouched.</exception>
    public static Published? Publish(Built built, OutputFolder output, Workspace workspace, PublishRun run)
    {
        if (built.Release is null) return null;
        var published = run.Carry(built.Checked, output, [workspace.Content, workspace.Themes]);
        if (published.Publication is not null && run.Target.Address.Server is null) LastPublished.Keep(workspace.Content, run.Target.Address.Shown);
        return published;
    }

    private static Built Result(CheckedSite site, Release? release) => new(site, site.Findings, release);

    private static bool HasErrors(IReadOnlyList<Finding> findings) => findings.Any(f => f.Severity == Severity.Error);
}
