using System.Globalization;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>Reads a reporting year as typed.</summary>
internal static class Years
{
    private const int First = 2008; // the first year for which such reports exist

    /// <summary>True where the word has the shape of a year.</summary>
    public static bool IsYear(string typed) => typed.Length == 4 && typed.All(char.IsAsciiDigit);

    /// <exception cref="UserException">It is no year.</exception>
    public static int Parse(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && typed.Length == 4 && year >= First
            ? year
            : throw new UserException(new($"「{typed}」不是年度，应是四位数字，如 2025。", $"“{typed}” is no year; it has four digits, like 2025."));
}
