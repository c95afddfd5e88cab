using System.Globalization;
using SiteBuilder.Delivery.Scheduling;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>
/// The site's own programs that are told how an unattended run ended: to send a mail, to call a webhook. They are named on the command
/// line and never in the content, so that whoever may edit the content can run nothing on the machine that publishes.
/// </summary>
/// <param name="OnSuccess">A program; null: none.</param>
/// <param name="OnFailure">A program; null: none.</param>
internal sealed record Hooks(string? OnSuccess, string? OnFailure)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs the program for this ending; it gets the summary in its environment, and nothing secret.</summary>
    public void Tell(ScheduledOutcome outcome, RunLog log, Language language)
    {
        string? program = outcome.ExitCode == 0 ? OnSuccess : OnFailure;
        if (program is null) return;
        var ended = OtherProgram.Run(Path.Exists(program) ? Path.GetFullPath(program) : program, [], Environment(outcome, log, language), Patience);
        foreach (string line in ended.Printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) log.Say(Text.Same($"  {program}: {line}"));
        if (ended.ExitCode != 0) log.Say(new($"通知程序「{program}」没有成功。", $"The hook “{program}” did not succeed."));
    }

    private static Dictionary<string, string> Environment(ScheduledOutcome outcome, RunLog log, Language language)
    {
        static string Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
        var plan = outcome.Published?.Plan;
        return new()
        {
            ["SITEBUILDER_RESULT"] = outcome.ExitCode == 0 ? "success" : "failure",
            ["SITEBUILDER_EXIT_CODE"] = Digits(outcome.ExitCode),
            ["SITEBUILDER_SUMMARY"] = outcome.Summary.In(language),
            ["SITEBUILDER_TARGET"] = outcome.Target,
            ["SITEBUILDER_RELEASE"] = outcome.Published?.Publication?.Release.ToString() ?? "",
            ["SITEBUILDER_MANIFEST"] = plan?.Site.ManifestHash ?? "",
            ["SITEBUILDER_UPLOADED"] = Digits(plan?.Uploaded.Count),
            ["SITEBUILDER_UNCHANGED"] = Digits(plan?.Unchanged),
            ["SITEBUILDER_REMOVED"] = Digits(plan?.Removed.Count),
            ["SITEBUILDER_ERRORS"] = Digits(outcome.Verdict?.Errors),
            ["SITEBUILDER_WARNINGS"] = Digits(outcome.Verdict?.Warnings),
            ["SITEBUILDER_DIFFERENCES"] = Digits(outcome.Verification?.Differences.Count),
            ["SITEBUILDER_LOG"] = log.FullPath,
        };
    }
}
