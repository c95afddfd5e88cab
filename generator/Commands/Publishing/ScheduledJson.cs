using System.Text.Json;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>How an unattended run ended, as JSON.</summary>
internal static class ScheduledJson
{
    public static void Write(Utf8JsonWriter json, ScheduledOutcome outcome, Language language)
    {
        json.WriteString("target", outcome.Target);
        json.WriteString("result", outcome.ExitCode == 0 ? "success" : "failure");
        json.WriteString("message", outcome.Summary.In(language));
        json.WriteString("release", outcome.Published?.Publication?.Release.ToString());
        json.WriteString("manifest", outcome.Published?.Plan.Site.ManifestHash);
        Number(json, "uploaded", outcome.Published?.Plan.Uploaded.Count);
        Number(json, "unchanged", outcome.Published?.Plan.Unchanged);
        Number(json, "removed", outcome.Published?.Plan.Removed.Count);
        Number(json, "errors", outcome.Verdict?.Errors);
        Number(json, "warnings", outcome.Verdict?.Warnings);
        Number(json, "differences", outcome.Verification?.Differences.Count);
    }

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } n) json.WriteNumber(name, n);
        else json.WriteNull(name);
    }
}
