namespace SiteBuilder.Checks.Reports;

/// <summary>A year in a text (2024年), and what stands around it.</summary>
internal readonly record struct YearMention(string Text, int At, int Year)
{
    public ReadOnlySpan<char> Before => Text.AsSpan(Math.Max(0, At - 30), Math.Min(30, At));

    /// <summary>What follows 年, as far as it matters.</summary>
    public ReadOnlySpan<char> After => Text.AsSpan(At + 5, Math.Min(40, Text.Length - At - 5));

    public static IEnumerable<YearMention> In(string text)
    {
        for (int at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (at < 4 || (at > 4 && char.IsAsciiDigit(text[at - 5])) || !int.TryParse(text.AsSpan(at - 4, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year)) continue;
            if (year is > 1949 and < 2200) yield return new YearMention(text, at - 4, year);
        }
    }

    /// <summary>The last year of a period that begins here on 1 January and ends on 31 December, or null; the year itself where the end names none.</summary>
    public int? PeriodEnd()
    {
        if (!After.StartsWith("1月1日", StringComparison.Ordinal)) return null;
        var rest = After[4..Math.Min(After.Length, 22)];
        int end = rest.IndexOf("12月31日", StringComparison.Ordinal);
        if (end < 0) return null;
        int year = rest[..end].IndexOf('年');
        return year >= 4 && int.TryParse(rest[(year - 4)..year], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int last) ? last : Year;
    }
}
