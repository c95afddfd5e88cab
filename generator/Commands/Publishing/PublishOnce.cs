using SiteBuilder.Commands.Formats;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>Check, build, gate, publish; then the findings and what became of it.</summary>
internal static class PublishOnce
{
    public static int Run(PublishRun run, Call call)
    {
        var outcome = Carry(run, call);
        if (call.WantsJson) JsonResult.Write(call.Terminal, json =>
        {
            JsonFormat.WriteMembers(json, outcome.Verdict, call.Language);
            PublishWords.Write(json, run, outcome.Published);
        });
        else
        {
            new TextFormat().Write(outcome.Verdict, call.Terminal);
            foreach (var line in PublishWords.Lines(run, outcome.Published)) call.Terminal.Result(line);
        }
        return outcome.ExitCode;
    }

    /// <summary>Does the work and prints nothing.</summary>
    public static PublishOutcome Carry(PublishRun run, Call call) => call.Terminal.During(new("正在读取和校验……", "Reading and checking …"), now =>
    {
        using var output = OutputFolder.Claim(call.Workspace.Output, [call.Workspace.Content, call.Workspace.Themes]);
        var build = new BuildRun(Rendering.PlanScope.WholeSite, now, call.Stop);
        var built = Pipeline.Build(Pipeline.Begin(call.Workspace, output, build), call.Workspace, output, build);
        now(new("正在发布……", "Publishing …"));
        var published = Pipeline.Publish(built, output, call.Workspace, run);
        var findings = Finding.InOrder(built.Findings.Concat(published?.Findings ?? []));
        return new PublishOutcome(new Verdict(findings, built.Checked.Site.Reports, call.Workspace), published);
    });
}

/// <summary>What was found on the way, and what the publish came to; null where the build already failed.</summary>
internal sealed record PublishOutcome(Verdict Verdict, Published? Published)
{
    public int ExitCode => Published is null or { IsRefused: true } ? 1 : 0;
}
