using SiteBuilder.Delivery.Targets;
using SiteBuilder.Delivery.Verifying;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>How an unattended run ended.</summary>
/// <param name="Target">The target as it was named.</param>
/// <param name="ExitCode">0: published (or unchanged) and verified; 1: errors, or something differs; 2: could not run.</param>
/// <param name="Summary">One line.</param>
internal sealed record ScheduledOutcome(string Target, int ExitCode, Text Summary)
{
    public Verdict? Verdict { get; init; }

    public Published? Published { get; init; }

    public Verification? Verification { get; init; }

    public static ScheduledOutcome CouldNotRun(string target, Text why) =>
        new(target, CommandLine.CouldNotRun, new($"定时发布失败：{why.Zh}", $"The scheduled publish failed: {why.En}"));

    /// <summary>What the check, the gate and the verification came to.</summary>
    public static ScheduledOutcome Of(string target, PublishOutcome publish, Verification? verification)
    {
        var summary = (publish, verification) switch
        {
            ({ ExitCode: not 0 }, _) => new Text($"定时发布失败：{publish.Verdict.Errors} 个错误，「{target}」上的网站保持原样。", $"The scheduled publish failed: {publish.Verdict.Errors} errors; the site on “{target}” is as it was."),
            (_, { Differences.Count: > 0 }) => new Text($"定时发布之后核验不符：{VerificationWords.Summary(verification).Zh}", $"After the scheduled publish: {VerificationWords.Summary(verification).En}"),
            (_, _) when publish.Published!.Plan.HasNothingToDo => new Text($"定时发布完成：「{target}」上的网站没有变化，{verification!.FileCount} 个文件核验无误。",
                $"Scheduled publish done: the site on “{target}” is unchanged, {verification.FileCount} files verified."),
            _ => new Text($"定时发布完成：「{target}」版本 {publish.Published!.Publication!.Release}，{PublishWords.Counts(publish.Published.Plan).Zh}，{verification!.FileCount} 个文件核验无误。",
                $"Scheduled publish done: “{target}”, release {publish.Published.Publication.Release}, {PublishWords.Counts(publish.Published.Plan).En}, {verification.FileCount} files verified."),
        };
        int exitCode = Math.Max(publish.ExitCode, verification is { Differences.Count: > 0 } ? 1 : 0);
        return new ScheduledOutcome(target, exitCode, summary) { Verdict = publish.Verdict, Published = publish.Published, Verification = verification };
    }
}
