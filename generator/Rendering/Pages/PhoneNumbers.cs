using System.Text;

namespace SiteBuilder.Rendering.Pages;

/// <summary>Keeps phone numbers of a text on one line: browsers break 0571-88888888 behind its hyphen, and what is read off two lines is misdialled.</summary>
internal static class PhoneNumbers
{
    private const int Shortest = 10, Longest = 18; // digits of a number with its area code, and with an extension
    private const int LongestArea = 4;

    /// <summary>HTML with each phone number in a <c>span</c> of the class <c>phone</c>; what stands in tags is left alone.</summary>
    public static string Keep(string html)
    {
        if (!HasHyphenBetweenDigits(html)) return html; // as nearly every text
        StringBuilder? kept = null;
        int done = 0;
        bool inTag = false;
        for (int i = 0; i < html.Length; i++)
        {
            if (html[i] is '<' or '>') inTag = html[i] == '<';
            if (inTag || !char.IsAsciiDigit(html[i])) continue;
            int end = i;
            while (end < html.Length && (char.IsAsciiDigit(html[end]) || html[end] == '-')) end++;
            if ((i == 0 || !IsOfWord(html[i - 1])) && (end == html.Length || !IsOfWord(html[end])) && IsPhone(html.AsSpan(i, end - i)))
            {
                kept ??= new StringBuilder(html.Length + 64);
                kept.Append(html, done, i - done).Append("<span class=\"phone\">").Append(html, i, end - i).Append("</span>");
                done = end;
            }
            i = end - 1;
        }
        return kept is null ? html : kept.Append(html, done, html.Length - done).ToString();
    }

    private static bool HasHyphenBetweenDigits(ReadOnlySpan<char> html)
    {
        for (int at; (at = html.IndexOf('-')) >= 0; html = html[(at + 1)..])
        {
            if (at > 0 && at + 1 < html.Length && char.IsAsciiDigit(html[at - 1]) && char.IsAsciiDigit(html[at + 1])) return true;
        }
        return false;
    }

    /// <summary>0571-88888888, 010-66666666-801, 400-820-8820: an area code, then the rest.</summary>
    private static bool IsPhone(ReadOnlySpan<char> number)
    {
        int area = number.IndexOf('-');
        if (area is < 3 or > LongestArea || number[^1] == '-' || number.Contains("--", StringComparison.Ordinal)) return false;
        if (number[0] != '0' && number[..area] is not ("400" or "800")) return false;
        return number.Length - number.Count('-') is >= Shortest and <= Longest;
    }

    /// <summary>Part of an address, a name or a longer number.</summary>
    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '=' or '_' or '-' or '#' or '@' or '%';
}
