using System.Globalization;

namespace SiteBuilder.Diagnostics;

/// <summary>Why a finding is let stand: the reason, who gave it, and the last day on which it holds (null: for good).</summary>
internal sealed record Excuse(string Reason, string By, DateOnly? Until)
{
    /// <summary>In one line; the reason itself is in the words of who gave it.</summary>
    public Text Said
    {
        get
        {
            string until = Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
            return new($"{Reason}（{By}{(until.Length == 0 ? "" : $"，至 {until}")}）", $"{Reason} ({By}{(until.Length == 0 ? "" : $", until {until}")})");
        }
    }
}
