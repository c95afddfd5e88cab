using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>What is wrong with a draft stops nobody else.</summary>
internal static class Drafts
{
    /// <summary>The finding as it weighs in a draft.</summary>
    public static Finding Eased(Finding error) =>
        error with { Severity = Severity.Warning, Message = error.Message.With("这是草稿，不影响其他报告发布。", " It is a draft and stops no other report.") };

    /// <summary>
    /// True where a report that cannot be read still says that it is one. Silence is not enough: a final report that was half saved has lost its head, and
    /// must not leave the site for that.
    /// </summary>
    public static bool SaysSo(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var rest = line.Trim();
            if (!rest.StartsWith("status", StringComparison.Ordinal)) continue;
            return rest["status".Length..].TrimStart(" :：\"'").StartsWith("draft", StringComparison.Ordinal);
        }
        return false;
    }
}
