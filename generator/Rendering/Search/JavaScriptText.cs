using System.Globalization;
using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Rendering.Search;

/// <summary>
/// A text as a string of a script. Quotes, backslashes, controls, surrogates and the line ends that only JavaScript knows are
/// escaped, and <c>&lt;</c> as well: nothing in it can end the string or a script element.
/// </summary>
internal static class JavaScriptText
{
    private static readonly CharacterSet Special = new(
        "\"\\<\u007F\u2028\u2029\uFEFF" + string.Concat(Enumerable.Range(0, ' ').Concat(Enumerable.Range(0xD800, 0x800)).Select(c => (char)c)));

    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 16).Append('"');
        for (int at = 0; at < text.Length;)
        {
            int next = Special.IndexIn(text, at);
            if (next < 0) next = text.Length;
            quoted.Append(text, at, next - at);
            at = next;
            if (at < text.Length) Escape(quoted, text[at++]);
        }
        return quoted.Append('"').ToString();
    }

    private static void Escape(StringBuilder quoted, char c)
    {
        quoted.Append('\\');
        if (c == '\n') quoted.Append('n');
        else if (c is '"' or '\\') quoted.Append(c);
        else quoted.Append('u').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
    }
}
