using SiteBuilder.Content;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Claims;

/// <summary>The words that sentences about statutory figures are made of, with the labels of one form; agencies add their names.</summary>
internal sealed class WordList
{
    private static readonly Lazy<WordTrie> Common = new(() => new WordTrie(Vocabulary.Words));

    /// <summary>What may begin a number or is a mark.</summary>
    private const string Signs = "0123456789〇零一二两三四五六七八九十百千万亿。！？；;!?\n，,：:、和及或(（【〔[）)】〕]《";

    private readonly WordTrie labels;

    /// <param name="form">Its labels name result rows.</param>
    /// <param name="names">What all agencies whose reports are read call themselves.</param>
    public WordList(Form form, IEnumerable<string> names)
    {
        labels = new WordTrie(Labels(form));
        Beginnings = new CharacterSet([.. Common.Value.Beginnings, .. labels.Beginnings, .. names.Select(name => name[0]), .. Signs]);
    }

    /// <summary>The characters with which words, names, numbers and marks begin.</summary>
    public CharacterSet Beginnings { get; }

    /// <summary>The longest word that begins at <paramref name="at"/>, or null; of equally long ones a name, then a label.</summary>
    /// <param name="text">The line.</param>
    /// <param name="at">Where in it.</param>
    /// <param name="names">The names of the agency that speaks.</param>
    public Entry? At(string text, int at, WordTrie names) => Longer(names.Longest(text, at), Longer(labels.Longest(text, at), Common.Value.Longest(text, at)));

    /// <summary>Makes what no form and no agency changes, for those who can tell that it will be wanted.</summary>
    public static void MakeCommon() => _ = Common.Value;

    private static Entry? Longer(Entry? first, Entry? second) => first is null || second?.Word.Length > first.Word.Length ? second : first;

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
