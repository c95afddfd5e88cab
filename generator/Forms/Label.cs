using System.Text;

namespace SiteBuilder.Forms;

/// <summary>How printed labels are compared: by what they say, not by width, spaces, quotation marks or separators.</summary>
internal static class Label
{
    /// <summary>The label in the shape in which labels are compared.</summary>
    public static string Compact(string label)
    {
        string folded = CompatibilityCharacters.Fold(label);
        int first = 0;
        while (first < folded.Length && Counts(folded[first])) first++;
        if (first == folded.Length) return folded;
        var result = new StringBuilder(folded, 0, first, folded.Length);
        foreach (char c in folded.AsSpan(first))
        {
            if (Counts(c)) result.Append(c);
        }
        return result.ToString();
    }

    /// <summary>The label without its number (一、 （一） 1.), or null where it has none.</summary>
    public static string? WithoutNumber(string label)
    {
        string text = CompatibilityCharacters.Fold(label).TrimStart();
        int at = 0;
        bool bracket = text.StartsWith('(');
        if (bracket) at++;
        int first = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || "一二三四五六七八九十".Contains(text[at]))) at++;
        if (at == first || at >= text.Length) return null;
        if (bracket && text[at] != ')') return null;
        if (bracket) at++;
        else if (!IsSeparator(text[at]) && text[at] != ' ') return null;
        while (at < text.Length && (IsSeparator(text[at]) || char.IsWhiteSpace(text[at]))) at++;
        return at < text.Length ? text[at..] : null;
    }

    private static bool Counts(char c) => !char.IsWhiteSpace(c) && !CompatibilityCharacters.IsInvisible(c) && !IsQuote(c) && !IsSeparator(c);

    private static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '《' or '》' or '`';

    private static bool IsSeparator(char c) => c is '.' or ',' or '、' or '/' or ':' or ';' or '·' or '。';
}
