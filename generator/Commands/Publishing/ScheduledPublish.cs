using SiteBuilder.Commands.Formats;
using SiteBuilder.Content;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Scheduling;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Delivery.Verifying;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>
/// The unattended run: pull, check, build, publish, verify, one after the other, each only if the one before went well; and somebody is
/// told. Only one such run works on a site at once.
/// </summary>
/// <param name="named">The target as it was named.</param>
/// <param name="hooks">Who is told.</param>
/// <param name="call">The run of the command.</param>
/// <param name="runFor">What is to be done, by the settings as they are after the pull.</param>
internal sealed class ScheduledPublish(string named, Hooks hooks, Call call, Func<SiteSettings?, PublishRun> runFor)
{
    private const string StateFolder = ".sitebuilder";

    private readonly RunLog log = new(InState(call, "publish.log"), call.Language,
        SettingsFile.In(call.Workspace.Content)?.TimeZone ?? TimeZoneInfo.Utc);

    public int Run()
    {
        var outcome = Guarded();
        foreach (var finding in outcome.Verdict?.Findings.Where(f => f.Severity == Severity.Error) ?? []) log.Say(Line(finding, outcome.Verdict!));
        foreach (var difference in outcome.Verification?.Differences ?? []) log.Say(new($"  {difference.Path}: {difference.Message.Zh}", $"  {difference.Path}: {difference.Message.En}"));
        log.Say(outcome.Summary);
        hooks.Tell(outcome, log, call.Language);
        if (call.WantsJson) JsonResult.Write(call.Terminal, json => ScheduledJson.Write(json, outcome, call.Language));
        else call.Terminal.Result(outcome.Summary);
        return outcome.ExitCode;
    }

    /// <summary>Whatever ends the run, an end is what it comes to: nobody looks at the screen.</summary>
    private ScheduledOutcome Guarded()
    {
        try
        {
            using var state = new LocalDisk(call.Workspace.Content, InState(call, ""));
            state.MakeFolder("");
            using var alone = TargetLock.On(state, Claimant.Here(), new($"「{call.Workspace.Content}」的另一次定时发布还没有结束。", $"Another scheduled publish of “{call.Workspace.Content}” has not ended."));
            log.Rotate();
            log.Say(new($"开始定时发布到「{named}」。", $"The scheduled publish to “{named}” begins."));
            return Work();
        }
        catch (UserException e)
        {
            return ScheduledOutcome.CouldNotRun(named, e.Text);
        }
        catch (OperationCanceledException)
        {
            return ScheduledOutcome.CouldNotRun(named, new("被中断。", "it was stopped."));
        }
#pragma warning disable CA1031 // a defect of ours at night must reach somebody too
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ScheduledOutcome.CouldNotRun(named, new($"程序内部出错，这是程序的缺陷（{e.GetType().Name}: {e.Message}）", $"a defect of the program ({e.GetType().Name}: {e.Message})"));
        }
    }

    private ScheduledOutcome Work()
    {
        log.Say(ContentPull.Of(call.Workspace.Content));
        var run = runFor(SettingsFile.In(call.Workspace.Content));
        var publish = PublishOnce.Carry(run, call);
        log.Say(new($"校验、生成、发布：{publish.Verdict.Errors} 个错误，{publish.Verdict.Warnings} 个警告。", $"Checked, built, published: {publish.Verdict.Errors} errors, {publish.Verdict.Warnings} warnings."));
        if (publish.ExitCode != 0) return ScheduledOutcome.Of(named, publish, null);
        using var key = run.Target.Settings.Sign is { } file ? ManifestSignature.ReadKey(run.Target.PathOf(file)) : null;
        byte[] built = publish.Published!.Plan.Site.ManifestBytes;
        var verification = VerifiedPlaces.AfterPublishing(run.Target, call, place => Verification.Of(place, ReferenceManifest.For(place, built, key), call.Stop));
        return ScheduledOutcome.Of(named, publish, verification);
    }

    private static Text Line(Finding finding, Verdict verdict)
    {
        string place = string.Join(':', new object?[] { verdict.FileOf(finding), finding.Place.Line, finding.Place.Column }.Where(part => part is not null));
        return new($"  {place}: {finding.Rule.Code} {finding.Message.Zh}", $"  {place}: {finding.Rule.Code} {finding.Message.En}");
    }

    /// <summary>A file of the state that lies beside the content folder.</summary>
    private static string InState(Call call, string file) =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(call.Workspace.Content)))!, StateFolder, file);
}
