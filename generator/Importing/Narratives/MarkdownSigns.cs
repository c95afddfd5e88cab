using System.Text;

namespace SiteBuilder.Importing.Narratives;

/// <summary>Signs that mean something in Markdown, written so that they mean themselves.</summary>
internal static class MarkdownSigns
{
    public static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsAddress(text, i, out int length))
            {
                result.Append(text.AsSpan(i, length));
                i += length - 1;
                continue;
            }
            bool sign = c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '&' or '|' || c == '{' && i + 1 < text.Length && text[i + 1] == '{' || c == '~' && i + 1 < text.Length && text[i + 1] == '~';
            if (sign) result.Append('\\');
            result.Append(c);
        }
        return result.ToString();
    }

    /// <summary>A line that would begin a heading, a list, a quotation or a rule.</summary>
    public static string AtLineStart(string line)
    {
        if (line.Length == 0) return line;
        if (line[0] is '#' or '>' or '+' or '-' or '=' or '~') return "\\" + line;
        int digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] == ' ') ? $"{line[..digits]}\\{line[digits..]}" : line;
    }

    /// <summary>An address between angle brackets stays a link.</summary>
    private static bool IsAddress(string text, int at, out int length)
    {
        length = 0;
        if (text[at] != '<' || !text.AsSpan(at + 1).StartsWith("http", StringComparison.Ordinal)) return false;
        int end = text.IndexOf('>', at);
        if (end < 0 || text.AsSpan(at + 1, end - at - 1).ContainsAny(" <\n")) return false;
        length = end - at + 1;
        return true;
    }
}
