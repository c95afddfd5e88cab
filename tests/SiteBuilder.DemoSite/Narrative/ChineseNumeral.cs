using System.Globalization;

namespace SiteBuilder.DemoSite.Narrative;

/// <summary>Whole numbers in words, as before a measure word: 2 is 两, 12 is 十二.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>From 1 to 99; larger numbers, and 0, stay in digits.</summary>
    public static string Of(decimal value)
    {
        if (value is < 1 or > 99 || value != decimal.Truncate(value)) return value.ToString(CultureInfo.InvariantCulture);
        int tens = (int)value / 10, ones = (int)value % 10;
        if (value == 2) return "两";
        return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones].ToString() : "");
    }
}
