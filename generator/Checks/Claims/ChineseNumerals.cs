namespace SiteBuilder.Checks.Claims;

/// <summary>Reads numbers written in Chinese: 一百二十, 两, 〇, 三万五千, 二〇二四.</summary>
internal static class ChineseNumerals
{
    public static bool IsNumeral(char c) => Digit(c) >= 0 || Place(c) > 0;

    /// <summary>The value, or null where the characters are no well-formed number (十百, 一二十).</summary>
    public static decimal? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 20) return null;
        bool places = false;
        foreach (char c in text)
        {
            if (!IsNumeral(c)) return null;
            places |= Place(c) > 0;
        }
        return places ? WithPlaces(text) : InRow(text);
    }

    /// <summary>One digit, or digits in a row with a zero among them (二〇二四); 三五 means "three to five" and is no number.</summary>
    private static decimal? InRow(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && !text.ContainsAny('〇', '零')) return null;
        decimal value = 0;
        foreach (char c in text) value = value * 10 + Digit(c);
        return value;
    }

    private static decimal? WithPlaces(ReadOnlySpan<char> text)
    {
        long total = 0, section = 0;
        int digit = -1, lastPlace = int.MaxValue;
        foreach (char c in text)
        {
            int place = Place(c);
            if (place == 0)
            {
                if (digit > 0) return null;
                digit = Digit(c);
            }
            else if (place >= 10000)
            {
                // 一亿二千万 is a sum, 三万亿 a product; a bare 万 (万件) says no number.
                long thousands = section + Math.Max(0, digit), counted = place == 10000 ? thousands : total + thousands;
                if (counted == 0) return null;
                total = counted * place + (place == 10000 ? total : 0);
                (section, digit, lastPlace) = (0, -1, int.MaxValue);
            }
            else
            {
                if (place >= lastPlace || (digit < 0 && place != 10)) return null;
                section += (digit < 0 ? 1 : digit) * place;
                (digit, lastPlace) = (-1, place);
            }
        }
        // 一百五 means 150 to one reader and 105 to another.
        if (digit > 0 && lastPlace is > 10 and < int.MaxValue && text[^2] is not ('零' or '〇')) return null;
        return total + section + Math.Max(0, digit);
    }

    private static int Digit(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static int Place(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10000,
        '亿' => 100000000,
        _ => 0,
    };
}
