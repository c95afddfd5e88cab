using System.Runtime.InteropServices;

namespace SiteBuilder.Rendering.Search;

/// <summary>Where in a document a term stands, from the least to the most telling.</summary>
internal enum SearchField
{
    Text,

    /// <summary>Other names of the agency, keywords, numbers of the document.</summary>
    Names,

    Title,
}

/// <summary>
/// The terms of documents with their postings. Documents come in ascending order; a posting is the gap to the document before
/// and the <see cref="Level"/> of the term in it.
/// </summary>
internal sealed class TermTable
{
    /// <summary>Levels: 0 once in the text, 1 two or three times, 2 oftener, 3 in the names, 4 in the title.</summary>
    public const int Levels = 5;

    /// <summary>How much a level weighs against the others.</summary>
    public const string Weights = "1,1.4,1.8,3,5";

    private const int Names = 3, Title = 4, Often = 4, Several = 2;

    private readonly PostingStore store = new();
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordLookup;
    private readonly List<Term> terms = [];
    private readonly SearchCharacters characters = SearchCharacters.Table;
    private uint[] keys = new uint[1 << 16];
    private int[] places = new int[1 << 16];
    private int taken;
    private char[] buffer = new char[4096];

    public TermTable() => wordLookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a field of a document.</summary>
    public void Add(int document, string text, SearchField field)
    {
        int length = characters.Fold(text, ref buffer);
        var runs = new RunReader(buffer.AsSpan(0, length));
        while (runs.Next())
        {
            if (runs.IsWord) Count(Word(runs.Run[..Math.Min(runs.Run.Length, SearchTerms.LongestWord)]), document, field);
            else Signs(runs.Run, document, field);
        }
    }

    /// <summary>Every term with its postings as (document, level) pairs; to be called once, when all documents are in.</summary>
    public IEnumerable<(string Text, int Number)> Finish()
    {
        var all = CollectionsMarshal.AsSpan(terms);
        for (int i = 0; i < all.Length; i++) Post(ref all[i]);
        return Texts();
    }

    /// <summary>The postings of a term: gap from the document before (the first from −1, less one) × <see cref="Levels"/> + level.</summary>
    public PostingStore.Reader Postings(int number) => store.Read(terms[number].Chain);

    private IEnumerable<(string Text, int Number)> Texts()
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            char first = (char)(keys[i] >> 16), second = (char)keys[i];
            yield return (second == 0 ? first.ToString() : $"{first}{second}", places[i]);
        }
        foreach (var (word, number) in words) yield return (word, number);
    }

    private void Signs(ReadOnlySpan<char> run, int document, SearchField field)
    {
        for (int at = 0; at < run.Length;)
        {
            int second = at + SearchTerms.Width(run[at..]);
            Count(second - at == 1 ? Pair(run[at], '\0') : Word(run[at..second]), document, field);
            if (second < run.Length)
            {
                int end = second + SearchTerms.Width(run[second..]);
                Count(end - at == 2 ? Pair(run[at], run[second]) : Word(run[at..end]), document, field);
            }
            at = second;
        }
    }

    private void Count(int number, int document, SearchField field)
    {
        ref var term = ref CollectionsMarshal.AsSpan(terms)[number];
        if (term.Document != document)
        {
            Post(ref term);
            term.Document = document;
        }
        if (field == SearchField.Text) term.Times++;
        else if (term.Named < field) term.Named = field;
    }

    /// <summary>Writes down the document that was counted last.</summary>
    private void Post(ref Term term)
    {
        if (term.Document < 0) return;
        int level = term.Named switch
        {
            SearchField.Title => Title,
            SearchField.Names => Names,
            _ => term.Times >= Often ? 2 : term.Times >= Several ? 1 : 0,
        };
        store.Write(ref term.Chain, (uint)((term.Document - term.Posted - 1) * Levels + level));
        term.Posted = term.Document;
        (term.Times, term.Named) = (0, SearchField.Text);
    }

    private int Word(ReadOnlySpan<char> text)
    {
        if (wordLookup.TryGetValue(text, out int number)) return number;
        words.Add(text.ToString(), terms.Count);
        return New();
    }

    /// <summary>One or two units as one key; the table is open, half full at most.</summary>
    private int Pair(char first, char second)
    {
        uint key = ((uint)first << 16) | second;
        int mask = keys.Length - 1;
        int at = (int)((key * 2654435769u) >> 8) & mask; // the golden ratio of 2³², which spreads neighbours
        while (keys[at] != key)
        {
            if (keys[at] != 0)
            {
                at = (at + 1) & mask;
                continue;
            }
            if (++taken > keys.Length / 2)
            {
                Grow();
                taken--;
                return Pair(first, second);
            }
            keys[at] = key;
            places[at] = terms.Count;
            return New();
        }
        return places[at];
    }

    private void Grow()
    {
        var (oldKeys, oldPlaces) = (keys, places);
        keys = new uint[oldKeys.Length * 2];
        places = new int[keys.Length];
        int mask = keys.Length - 1;
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0) continue;
            int at = (int)((oldKeys[i] * 2654435769u) >> 8) & mask;
            while (keys[at] != 0) at = (at + 1) & mask;
            (keys[at], places[at]) = (oldKeys[i], oldPlaces[i]);
        }
    }

    private int New()
    {
        terms.Add(new Term { Document = -1, Posted = -1, Chain = store.Begin() });
        return terms.Count - 1;
    }

    private struct Term
    {
        /// <summary>The document that is being counted.</summary>
        public int Document;

        /// <summary>The last document that was written down.</summary>
        public int Posted;

        public int Times;

        public SearchField Named;

        public PostingChain Chain;
    }
}
