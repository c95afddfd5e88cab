namespace SiteBuilder.Rendering.Search;

/// <summary>
/// Cuts folded text into runs of one kind. From a run of letters and digits comes one word; from a run of signs every pair
/// of neighbours. Single signs are terms too: they are asked for where one stands alone.
/// </summary>
internal ref struct RunReader(ReadOnlySpan<char> folded)
{
    private readonly ReadOnlySpan<char> text = folded;
    private readonly SearchCharacters characters = SearchCharacters.Table;
    private int next;

    /// <summary>The units of the run.</summary>
    public ReadOnlySpan<char> Run { get; private set; }

    public bool IsWord { get; private set; }

    public bool Next()
    {
        while (next < text.Length && characters.KindOf(text[next]) == CharacterKind.Separator) next++;
        if (next == text.Length) return false;
        int start = next;
        var kind = characters.KindOf(text[start]);
        while (next < text.Length && characters.KindOf(text[next]) == kind) next++;
        IsWord = kind == CharacterKind.Letter;
        Run = text[start..next];
        return true;
    }
}

/// <summary>The terms of search, for asking; the index holds these and every single sign besides.</summary>
internal static class SearchTerms
{
    /// <summary>A longer word counts by its beginning.</summary>
    public const int LongestWord = 32;

    /// <summary>What is looked up for a query, in its order, repetitions kept: words, pairs of signs, a sign that stands alone.</summary>
    public static IReadOnlyList<string> Asked(string query)
    {
        char[] buffer = [];
        int length = SearchCharacters.Table.Fold(query, ref buffer);
        var terms = new List<string>();
        var runs = new RunReader(buffer.AsSpan(0, length));
        while (runs.Next())
        {
            var run = runs.Run;
            if (runs.IsWord)
            {
                terms.Add(run[..Math.Min(run.Length, LongestWord)].ToString());
                continue;
            }
            int at = 0, second = Width(run);
            if (second == run.Length) terms.Add(run.ToString());
            while (second < run.Length)
            {
                int end = second + Width(run[second..]);
                terms.Add(run[at..end].ToString());
                (at, second) = (second, end);
            }
        }
        return terms;
    }

    /// <summary>The units of the sign with which a run begins: two where it lies beyond the first plane.</summary>
    public static int Width(ReadOnlySpan<char> run) => run.Length > 1 && char.IsSurrogatePair(run[0], run[1]) ? 2 : 1;

    /// <summary>The shard of a term among <paramref name="shards"/> (a power of two): FNV-1a over UTF-16 units, its halves folded together.</summary>
    public static int Shard(ReadOnlySpan<char> term, int shards)
    {
        uint hash = 2166136261;
        foreach (char unit in term) hash = (hash ^ unit) * 16777619;
        return (int)((hash ^ (hash >> 15)) & (uint)(shards - 1));
    }
}
