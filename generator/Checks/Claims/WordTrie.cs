using SiteBuilder.Checks.Passages;

namespace SiteBuilder.Checks.Claims;

/// <summary>Many words by their characters, to find the longest that begins at a place without trying each.</summary>
internal sealed class WordTrie
{
    private const int StepsOfWord = 2; // about: most of its characters are shared with others

    private readonly WordStarts starts;
    private readonly Dictionary<int, int> steps; // node and character, as one number, to the node behind
    private readonly List<Entry?> words = [null];

    /// <summary>Of equal words the first counts.</summary>
    public WordTrie(IEnumerable<Entry> entries)
    {
        var all = entries.ToList();
        starts = new WordStarts([.. all.Select(entry => entry.Word)]);
        steps = new(all.Count * StepsOfWord);
        foreach (var entry in all)
        {
            int node = 0;
            foreach (char c in entry.Word)
            {
                if (!steps.TryGetValue(Step(node, c), out int next))
                {
                    steps.Add(Step(node, c), next = words.Count);
                    words.Add(null);
                }
                node = next;
            }
            if (node > 0) words[node] ??= entry;
        }
    }

    /// <summary>The characters with which words begin.</summary>
    public IEnumerable<char> Beginnings => steps.Keys.Where(step => step < 1 << 16).Select(step => (char)step);

    /// <summary>The longest word that begins at <paramref name="at"/>, or null.</summary>
    public Entry? Longest(string text, int at)
    {
        if (!starts.MayBegin(text, at)) return null;
        Entry? longest = null;
        int node = 0;
        for (int i = at; i < text.Length && steps.TryGetValue(Step(node, text[i]), out node); i++) longest = words[node] ?? longest;
        return longest;
    }

    private static int Step(int node, char c) => node << 16 | c;
}
