using System.Globalization;
using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Claims;

/// <summary>
/// A paragraph made easy to read: no white space, invisible characters or quotation marks, full-width digits as ASCII, the
/// years around the report's as 上年, 本年, 下年. Every character knows where it stood.
/// </summary>
internal sealed class PlainLine
{
    private readonly int[] offsets;

    private PlainLine(ProseParagraph paragraph, string text, int[] offsets)
    {
        Paragraph = paragraph;
        Text = text;
        this.offsets = offsets;
    }

    public ProseParagraph Paragraph { get; }

    public string Text { get; }

    public static PlainLine Of(ProseParagraph paragraph, int year)
    {
        string source = paragraph.Text;
        var text = new char[source.Length + 1];
        var offsets = new int[source.Length + 1];
        int n = 0;
        for (int i = 0; i < source.Length; i++)
        {
            char c = source[i];
            if (char.IsWhiteSpace(c) || CompatibilityCharacters.IsInvisible(c))
            {
                if (BreaksNumbers(source, i, n == 0 ? ' ' : text[n - 1])) (text[n], offsets[n++]) = ('\n', i);
                continue;
            }
            if (c is '“' or '”' or '‘' or '’' or '"') continue;
            (text[n], offsets[n++]) = (Folded(source, i), i);
            if (c == '年' && n >= 5 && YearBefore(text.AsSpan(0, n - 1)) is { } named && Around(named, year) is { } word)
            {
                n -= 5;
                (text[n], text[n + 1], offsets[n + 1]) = (word, '年', i);
                n += 2;
            }
        }
        offsets[n] = source.Length;
        return new PlainLine(paragraph, new string(text, 0, n), offsets);
    }

    /// <summary>Where a character of <see cref="Text"/> stood in the paragraph.</summary>
    public int Offset(int index) => offsets[index];

    /// <summary>The paragraph's own words between two positions of <see cref="Text"/>.</summary>
    public string Quote(int start, int end) => Paragraph.Text[offsets[start]..(end == 0 ? 0 : offsets[end - 1] + 1)];

    private static char Folded(string source, int i)
    {
        char c = source[i];
        if (c == '，') return i > 0 && i + 3 < source.Length && IsWide(source[i - 1]) && IsWide(source[i + 1]) && IsWide(source[i + 3]) ? ',' : c;
        return c is >= '０' and <= '９' or '％' or '．' or '－' or >= 'ａ' and <= 'ｚ' or >= 'Ａ' and <= 'Ｚ' ? (char)(c - 0xFEE0) : c;
    }

    private static bool IsWide(char c) => c is >= '０' and <= '９';

    /// <summary>A gap between digits is a broken number, but not before the number of the next item: 5 3.办结.</summary>
    private static bool BreaksNumbers(string source, int gap, char before)
    {
        if (!char.IsAsciiDigit(before)) return false;
        int i = gap + 1;
        while (i < source.Length && i < gap + 4 && char.IsAsciiDigit(source[i])) i++;
        return i > gap + 1 && i < source.Length && source[i] is '.' or '、' or '．' && !(i + 1 < source.Length && char.IsAsciiDigit(source[i + 1]));
    }

    private static int? YearBefore(ReadOnlySpan<char> text) =>
        (text.Length == 4 || !char.IsAsciiDigit(text[^5])) && int.TryParse(text[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    private static char? Around(int named, int year) => (named - year) switch { -1 => '上', 0 => '本', 1 => '下', _ => null };
}
