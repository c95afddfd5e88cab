using System.Globalization;
using System.Text;

namespace SiteBuilder.Forms;

/// <summary>
/// Compatibility forms (NFKC) character by character: full-width digits and letters, circled numbers, Kangxi radicals.
/// A table of our own, since the program runs without ICU so that every machine gives the same bytes.
/// </summary>
internal static class CompatibilityCharacters
{
    private static readonly Lazy<Dictionary<char, string>> Table = new(Load);

    /// <summary>The text with every compatibility character replaced by what it means.</summary>
    public static string Fold(string text)
    {
        int first = 0;
        while (first < text.Length && !MayDiffer(text[first])) first++;
        if (first == text.Length) return text;
        var result = new StringBuilder(text.Length + 8).Append(text, 0, first);
        foreach (char c in text.AsSpan(first))
        {
            if (c is >= '\uFF01' and <= '\uFF5E') result.Append((char)(c - 0xFEE0));
            else if (c is '\u3000' or '\u00A0') result.Append(' ');
            else if (MayDiffer(c) && Table.Value.TryGetValue(c, out var means)) result.Append(means);
            else result.Append(c);
        }
        return result.ToString();
    }

    /// <summary>Characters that nobody sees: zero-width, direction and variation marks, byte order marks, controls but line ends and tabs.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or '\u007F' or '\u00AD' or '\u034F' or '\u061C' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFE00' and <= '\uFE0F' => true,
        _ => false,
    };

    /// <summary>False for ASCII, the common ideographs and the punctuation that Chinese text is made of: nothing to look up.</summary>
    private static bool MayDiffer(char c) =>
        c >= '\u00A0' && c is not (>= '\u4E00' and <= '\u9FFF') && c is not ('\u3001' or '\u3002' or '\u201C' or '\u201D' or '\u2018' or '\u2019');

    private static Dictionary<char, string> Load()
    {
        using var stream = typeof(CompatibilityCharacters).Assembly.GetManifestResourceStream("compatibility-characters.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<char, string>(3000);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var codes = line.Split(' ');
            table[(char)Hex(codes[0])] = string.Concat(codes.Skip(1).Select(code => char.ConvertFromUtf32(Hex(code))));
        }
        return table;
    }

    private static int Hex(string code) => int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
