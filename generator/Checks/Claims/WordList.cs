using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Claims;

/// <summary>The words that sentences about statutory figures are made of, and those of one report: its agency's names, its form's labels.</summary>
internal sealed class WordList
{
    private static readonly Lazy<Dictionary<char, Entry[]>> Common = new(() => Index(Vocabulary.Words));

    private readonly Dictionary<char, Entry[]> own;

    /// <param name="names">What the agency calls itself.</param>
    /// <param name="form">Its labels name result rows.</param>
    public WordList(IEnumerable<string> names, Form form) =>
        own = Index(names.Select(name => new Entry(name, Sense.Filler, "")).Concat(Labels(form)));

    /// <summary>The longest word that begins at <paramref name="at"/>, or null.</summary>
    public Entry? At(string text, int at)
    {
        var common = Longest(Common.Value, text, at);
        var ours = Longest(own, text, at);
        return ours is null || common?.Word.Length > ours.Word.Length ? common : ours;
    }

    /// <summary>属于国家秘密, 国家秘密 …: the leaves under the groups of results, as printed and without 属于 in front.</summary>
    private static IEnumerable<Entry> Labels(Form form)
    {
        var results = form.Table("requests").Rows.Leaves.Where(l => l.Key.Contains('.', StringComparison.Ordinal) && l.Key != "other.misc");
        foreach (var leaf in results)
        {
            string label = Label.Compact(Label.WithoutNumber(leaf.Label) ?? leaf.Label).TrimStart('1', '2', '3', '4', '5', '6', '7', '8', '.').Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
            if (label.Length < 4) continue;
            yield return new Entry(label, Sense.Result, leaf.Key);
            if (label.StartsWith("属于", StringComparison.Ordinal)) yield return new Entry(label[2..], Sense.Result, leaf.Key);
        }
    }

    private static Entry? Longest(Dictionary<char, Entry[]> index, string text, int at)
    {
        if (!index.TryGetValue(text[at], out var entries)) return null;
        foreach (var entry in entries)
        {
            if (string.CompareOrdinal(text, at, entry.Word, 0, entry.Word.Length) == 0) return entry;
        }
        return null;
    }

    private static Dictionary<char, Entry[]> Index(IEnumerable<Entry> words) =>
        words.Where(e => e.Word.Length > 0).DistinctBy(e => e.Word).GroupBy(e => e.Word[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Word.Length).ToArray());
}

/// <summary>A word and what it means.</summary>
internal sealed record Entry(string Word, Sense Sense, string Key);
