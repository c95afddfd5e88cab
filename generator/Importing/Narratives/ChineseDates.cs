using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteBuilder.Importing.Narratives;

/// <summary>Dates as they stand under documents: 二〇二五年一月十五日.</summary>
internal static class ChineseDates
{
    private static readonly Regex Shape = new("^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The date as yyyy-MM-dd, or null.</summary>
    public static string? Read(string text)
    {
        if (Shape.Match(text) is not { Success: true } match) return null;
        int year = match.Groups[1].Value.Aggregate(0, (sum, c) => sum * 10 + Digit(c));
        int month = Number(match.Groups[2].Value), day = Number(match.Groups[3].Value);
        if (year < 1990 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
    }

    /// <summary>一 to 三十一.</summary>
    private static int Number(string text)
    {
        int ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return text.Aggregate(0, (sum, c) => sum * 10 + Digit(c));
        int tens = ten == 0 ? 1 : Digit(text[0]), ones = ten + 1 < text.Length ? Digit(text[ten + 1]) : 0;
        return tens * 10 + ones;
    }

    private static int Digit(char c) => c is '〇' or '零' or '○' ? 0 : "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) + 1;
}
