using System.Numerics;
using SiteBuilder.Content;

namespace SiteBuilder.Checks.Passages;

/// <summary>
/// The first two characters of many words, as bits: tells for nearly every place of a text that no word begins there.
/// What it lets pass must be looked up.
/// </summary>
internal sealed class WordStarts
{
    private const int FewestBits = 1 << 10;
    private const int BitsOfWord = 32; // one place in thirty-two is let pass by chance
    private const uint Spread = 0x9E3779B1;

    private readonly ulong[] pairs;
    private readonly CharacterSet? singles; // words of one character; null where there are none
    private readonly int shift;

    public WordStarts(IReadOnlyCollection<string> words)
    {
        int bits = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestBits, words.Count * BitsOfWord));
        pairs = new ulong[bits / 64];
        shift = 32 - BitOperations.Log2((uint)bits);
        if (words.Any(w => w.Length == 1)) singles = new CharacterSet(words.Where(w => w.Length == 1).Select(w => w[0]));
        foreach (string word in words.Where(w => w.Length > 1))
        {
            uint bit = Bit(word[0], word[1]);
            pairs[bit >> 6] |= 1UL << (int)bit;
        }
    }

    /// <summary>The first place from <paramref name="from"/> on where a word may begin, or -1.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        for (int at = from; at < text.Length; at++)
        {
            if (MayBegin(text, at)) return at;
        }
        return -1;
    }

    public bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length)
        {
            uint bit = Bit(text[at], text[at + 1]);
            if ((pairs[bit >> 6] >> (int)bit & 1) != 0) return true;
        }
        return singles?.Has(text[at]) ?? false;
    }

    private uint Bit(char first, char second) => ((uint)first << 16 | second) * Spread >> shift;
}
