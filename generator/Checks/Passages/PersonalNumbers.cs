namespace SiteBuilder.Checks.Passages;

/// <summary>How numbers of persons are recognised: ID numbers by region, date and check digit (GB 11643), cards by Luhn's sum (ISO/IEC 7812).</summary>
internal static class PersonalNumbers
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>18 characters with an existing province, a date and the right check digit.</summary>
    public static bool IsIdentity(string digits)
    {
        if (digits.Length != 18 || !IsProvince(digits) || !IsDate(digits.AsSpan(6, 4), digits.AsSpan(10, 4))) return false;
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (digits[i] - '0') * Weights[i];
        return "10X98765432"[sum % 11] == digits[17];
    }

    /// <summary>15 digits of the first generation: province and a date of the 20th century; no check digit.</summary>
    public static bool IsOldIdentity(string digits) =>
        digits.Length == 15 && IsProvince(digits) && IsDate("19" + digits[6..8], digits.AsSpan(8, 4));

    /// <summary>16 to 19 digits of a bank's or a trader's range (3–6, 9) whose sum by Luhn is a multiple of ten.</summary>
    public static bool IsCard(string digits)
    {
        if (digits.Length is < 16 or > 19 || digits[0] is not ((>= '3' and <= '6') or '9') || digits.AsSpan().ContainsAnyExceptInRange('0', '9')) return false;
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[^(i + 1)] - '0';
            if (i % 2 == 1 && (digit *= 2) > 9) digit -= 9;
            sum += digit;
        }
        return sum % 10 == 0 && digits.AsSpan().ContainsAnyExcept(digits[0]);
    }

    private static bool IsProvince(string digits) =>
        int.Parse(digits.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture) is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37)
            or (>= 41 and <= 46) or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or 81 or 82 or 83;

    private static bool IsDate(ReadOnlySpan<char> year, ReadOnlySpan<char> monthDay) =>
        year is ['1', '9', ..] or ['2', '0', ..]
        && DateOnly.TryParseExact(string.Concat(year, monthDay), "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);
}
