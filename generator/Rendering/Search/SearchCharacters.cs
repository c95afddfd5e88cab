using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Search;

/// <summary>What a character is to search.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Punctuation, white space, symbols: nothing that is searched for.</summary>
    Separator,

    /// <summary>A digit or a letter of an alphabet: a run of them is one word.</summary>
    Letter,

    /// <summary>A Chinese character, a syllable, or half of a character beyond the first plane: read in pairs.</summary>
    Sign,
}

/// <summary>
/// How search reads a UTF-16 unit: folded to its compatibility form, in lower case. <c>reader.js</c> says the same with <c>normalize("NFKC")</c>; a test holds both against each other for every unit there is.
/// </summary>
internal sealed class SearchCharacters
{
    /// <summary>Digits and letters, as the inside of a character class.</summary>
    public const string Letters = "0-9a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0386-\u03FF\u0400-\u0481";

    /// <summary>Signs: 々〆〇, kana, ideographs, hangul, surrogates.</summary>
    public const string Signs = "\u3005-\u3007\u3041-\u3096\u30A1-\u30FA\u30FC\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uD800-\uDFFF";

    private const char Expands = '\0';
    private const char FirstWithoutCase = '\u0530'; // Latin, Greek and Cyrillic lie below; no two versions of Unicode differ there

    private static readonly Lazy<SearchCharacters> Shared = new(() => new SearchCharacters());

    private readonly char[] folded = new char[char.MaxValue + 1];
    private readonly CharacterKind[] kinds = new CharacterKind[char.MaxValue + 1];
    private readonly Dictionary<char, string> expansions = [];

    private SearchCharacters()
    {
        Mark(Letters, CharacterKind.Letter);
        Mark(Signs, CharacterKind.Sign);
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            char c = (char)unit;
            string plain = CompatibilityCharacters.Fold(c.ToString());
            string text = KeepsItsForm(c) || plain.Any(char.IsSurrogate) ? c.ToString() : string.Concat(plain.Select(Lower));
            folded[unit] = text.Length == 1 ? text[0] : Expands;
            if (folded[unit] == Expands) expansions[c] = text; // U+0000 too, which is itself
        }
    }

    /// <summary>Made once; nothing in it changes.</summary>
    public static SearchCharacters Table => Shared.Value;

    /// <summary>The kind of a folded unit.</summary>
    public CharacterKind KindOf(char c) => kinds[c];

    /// <summary>Writes the folded text to <paramref name="target"/>, which grows as needed, and returns its length.</summary>
    public int Fold(ReadOnlySpan<char> text, ref char[] target)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (length + 32 > target.Length) Array.Resize(ref target, Math.Max(1024, target.Length * 2)); // the longest expansion has 18 units
            char one = folded[c];
            if (one != Expands) target[length++] = one;
            else
            {
                foreach (char part in expansions[c]) target[length++] = part;
            }
        }
        return length;
    }

    /// <summary>Letters of phoneticians, to which Unicode still adds: browsers of different ages would disagree.</summary>
    private static bool KeepsItsForm(char c) => c is >= '\uA640' and <= '\uABFF';

    private static char Lower(char c) => c < FirstWithoutCase ? char.ToLowerInvariant(c) : c;

    /// <summary>Reads the ranges of a character class.</summary>
    private void Mark(string ranges, CharacterKind kind)
    {
        for (int i = 0; i < ranges.Length; i++)
        {
            bool isRange = i + 2 < ranges.Length && ranges[i + 1] == '-';
            for (int unit = ranges[i]; unit <= (isRange ? ranges[i + 2] : ranges[i]); unit++) kinds[unit] = kind;
            if (isRange) i += 2;
        }
    }
}
