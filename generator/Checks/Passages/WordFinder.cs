using System.Buffers;

namespace SiteBuilder.Checks.Passages;

/// <summary>Finds any of many words in a text in one pass: leftmost, the longest there, none overlapping.</summary>
internal sealed class WordFinder
{
    private readonly SearchValues<string> all;
    private readonly ILookup<char, string> byFirst;

    public WordFinder(IEnumerable<string> words)
    {
        var distinct = words.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        all = SearchValues.Create(distinct, StringComparison.Ordinal);
        byFirst = distinct.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).ToLookup(w => w[0]);
    }

    public bool Finds(string text) => text.AsSpan().ContainsAny(all);

    public IEnumerable<(int At, string Word)> In(string text)
    {
        for (int from = 0; from < text.Length;)
        {
            int found = text.AsSpan(from).IndexOfAny(all);
            if (found < 0) yield break;
            int at = from + found;
            string word = byFirst[text[at]].First(w => text.AsSpan(at).StartsWith(w, StringComparison.Ordinal));
            yield return (at, word);
            from = at + word.Length;
        }
    }
}
