using System.Buffers;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Claims;

/// <summary>The words that sentences about statutory figures are made of, and those of one report: its agency's names, its form's labels.</summary>
internal sealed class WordList
{
    private static readonly Lazy<WordTrie> Common = new(() => new WordTrie(Vocabulary.Words));

    /// <summary>What may begin a number or is a mark.</summary>
    private const string Signs = "0123456789〇零一二两三四五六七八九十百千万亿。！？；;!?\n，,：:、和及或（(【〔[）)】〕]《";

    private readonly WordTrie own;

    /// <param name="names">What the agency calls itself.</param>
    /// <param name="form">Its labels name result rows.</param>
    public WordList(IEnumerable<string> names, Form form)
    {
        own = new WordTrie(names.Select(name => new Entry(name, Sense.Filler, "")).Concat(Labels(form)));
        Beginnings = SearchValues.Create([.. Common.Value.Beginnings, .. own.Beginnings, .. Signs]);
    }

    /// <summary>The characters with which words, numbers and marks begin.</summary>
    public SearchValues<char> Beginnings { get; }

    /// <summary>The longest word that begins at <paramref name="at"/>, or null.</summary>
    public Entry? At(string text, int at)
    {
        var common = Common.Value.Longest(text, at);
        var ours = own.Longest(text, at);
        return ours is null || common?.Word.Length > ours.Word.Length ? common : ours;
    }

    /// <summary>属于国家秘密, 国家秘密 …: the leaves under the groups of results, as printed and without 属于 in front.</summary>
    private static IEnumerable<Entry> Labels(Form form)
    {
        var results = (form.Tables.FirstOrDefault(t => t.Key == "requests")?.Rows.Leaves ?? []).Where(l => l.Key.Contains('.', StringComparison.Ordinal) && l.Key != "other.misc");
        foreach (var leaf in results)
        {
            string label = Label.Compact(Label.WithoutNumber(leaf.Label) ?? leaf.Label).TrimStart('1', '2', '3', '4', '5', '6', '7', '8', '.').Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
            if (label.Length < 4) continue;
            yield return new Entry(label, Sense.Result, leaf.Key);
            if (label.StartsWith("属于", StringComparison.Ordinal)) yield return new Entry(label[2..], Sense.Result, leaf.Key);
        }
    }
}

/// <summary>A word and what it means.</summary>
internal sealed record Entry(string Word, Sense Sense, string Key);
