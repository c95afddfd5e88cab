using System.Globalization;
using SiteBuilder.Checks.Passages;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>The number at the head of a heading: 一、 （一） 1. （1） 第一.</summary>
internal static class HeadingNumber
{
    public static int? Of(string heading)
    {
        string text = CompatibilityCharacters.Fold(heading.Length > 12 ? heading[..12] : heading).TrimStart();
        bool bracket = text.StartsWith('(');
        int from = bracket || text.StartsWith('第') ? 1 : 0, end = from;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || Chinese.IsNumeral(text[end]))) end++;
        if (end == from || end - from > 3 || end >= text.Length) return null;
        if (bracket ? text[end] != ')' : text[end] is not ('、' or '.' or ',' or ' ' or ')' or ':')) return null;
        var digits = text.AsSpan(from, end - from);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : Chinese.Number(digits);
    }
}
