namespace SiteBuilder.Content;

/// <summary>
/// A set of characters, one bit for each that there is. In Chinese text members of a set of Chinese characters stand close to each
/// other, and the vectors of <see cref="System.Buffers.SearchValues"/> stop at most characters in between to ask again; looking
/// each up is several times as fast there. For sets of ASCII characters it is the other way round.
/// </summary>
internal sealed class CharacterSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(params IEnumerable<char> characters)
    {
        foreach (char c in characters) bits[c >> 6] |= 1UL << c;
    }

    public bool Has(char c) => (bits[c >> 6] >> c & 1) != 0;

    public bool IsAnyIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of them stands, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        ulong[] own = bits;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if ((own[c >> 6] >> c & 1) != 0) return i;
        }
        return -1;
    }

    /// <summary>Where the first of them stands from a place on, or -1.</summary>
    public int IndexIn(string text, int from) =>
        from < text.Length && IndexIn(text.AsSpan(from)) is >= 0 and var next ? from + next : -1;
}
