namespace SiteBuilder.Checks.Passages;

/// <summary>Finds any of many words in a text in one pass: leftmost, the longest there, none overlapping.</summary>
internal sealed class WordFinder
{
    private readonly WordStarts starts;
    private readonly Dictionary<int, int[]> lengths; // by the start of words, the longest first
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> all;

    public WordFinder(params IEnumerable<string> words)
    {
        var distinct = words.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        starts = new WordStarts(distinct);
        lengths = distinct.GroupBy(StartOf).ToDictionary(g => g.Key, g => g.Select(w => w.Length).Distinct().OrderDescending().ToArray());
        all = distinct.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Finds(ReadOnlySpan<char> text) => Next(text, 0).Word is not null;

    public IEnumerable<(int At, string Word)> In(string text)
    {
        for (int from = 0; Next(text, from) is (var at, { } word); from = at + word.Length) yield return (at, word);
    }

    /// <summary>The longest word with which a text begins; null where it begins with none.</summary>
    public string? At(ReadOnlySpan<char> text) => (text.Length > 1 ? Begin(text, text[0] << 16 | text[1]) : null) ?? (text.Length > 0 ? Begin(text, text[0] << 16) : null);

    private (int At, string? Word) Next(ReadOnlySpan<char> text, int from)
    {
        for (int at = starts.Next(text, from); at >= 0; at = starts.Next(text, at + 1))
        {
            var rest = text[at..];
            if (At(rest) is { } found) return (at, found);
        }
        return (-1, null);
    }

    private string? Begin(ReadOnlySpan<char> rest, int start)
    {
        if (!lengths.TryGetValue(start, out int[]? known)) return null;
        foreach (int length in known)
        {
            if (length <= rest.Length && all.TryGetValue(rest[..length], out string? word)) return word;
        }
        return null;
    }

    /// <summary>Its first two characters; of one that is alone the second is none.</summary>
    private static int StartOf(string word) => word[0] << 16 | (word.Length > 1 ? word[1] : 0);
}
