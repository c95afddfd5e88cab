using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace SiteBuilder.Comparing;

/// <summary>Finds the paragraphs that differ, and in each the words.</summary>
internal static class TextComparison
{
    private const int LongestCompared = 20_000; // characters; beyond, a paragraph is shown as replaced

    /// <summary>What differs in one part.</summary>
    public static IEnumerable<ParagraphDifference> Of(string part, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (before.SequenceEqual(after)) yield break;
        var blocks = Diff([.. before], [.. after]);
        foreach (var block in blocks)
        {
            int common = Math.Min(block.DeleteCountA, block.InsertCountB);
            for (int i = 0; i < common; i++) yield return Changed(part, before[block.DeleteStartA + i], after[block.InsertStartB + i]);
            for (int i = common; i < block.DeleteCountA; i++) yield return Whole(part, before[block.DeleteStartA + i], null);
            for (int i = common; i < block.InsertCountB; i++) yield return Whole(part, null, after[block.InsertStartB + i]);
        }
    }

    private static ParagraphDifference Whole(string part, string? before, string? after) =>
        new(part, before, after, [before is null ? new Word(WordChange.Inserted, after!) : new Word(WordChange.Deleted, before)]);

    private static ParagraphDifference Changed(string part, string before, string after)
    {
        if (before.Length > LongestCompared || after.Length > LongestCompared)
            return new(part, before, after, [new Word(WordChange.Deleted, before), new Word(WordChange.Inserted, after)]);
        string[] old = [.. Words(before)], now = [.. Words(after)];
        var words = new List<Word>();
        int at = 0;
        foreach (var block in Diff(old, now))
        {
            Add(words, WordChange.Kept, old[at..block.DeleteStartA]);
            Add(words, WordChange.Deleted, old[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(words, WordChange.Inserted, now[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            at = block.DeleteStartA + block.DeleteCountA;
        }
        Add(words, WordChange.Kept, old[at..]);
        return new(part, before, after, words);
    }

    private static void Add(List<Word> words, WordChange change, string[] pieces)
    {
        if (pieces.Length > 0) words.Add(new Word(change, string.Concat(pieces)));
    }

    /// <summary>A Chinese character is a word of its own; a number or a Latin word stays whole.</summary>
    private static IEnumerable<string> Words(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + (char.IsHighSurrogate(text[start]) && start + 1 < text.Length ? 2 : 1);
            if (IsOfWord(text[start])) while (end < text.Length && IsOfWord(text[end])) end++;
            yield return text[start..end];
        }
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '%';

    private static IList<DiffBlock> Diff(string[] before, string[] after) =>
        Differ.Instance.CreateDiffs("b", "a", false, false, new Given(before, after)).DiffBlocks;

    /// <summary>The library cuts texts into pieces itself; here they are cut already.</summary>
    private sealed class Given(string[] before, string[] after) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == "b" ? before : after;
    }
}
