using System.Text;
using CsCheck;
using SiteBuilder.Rendering.Search;

namespace SiteBuilder.Tests.Rendering.Search;

/// <summary>The index says exactly what stands in the documents, however the work was shared out.</summary>
public sealed class IndexTests
{
    private const int ShardCount = 16;

    private static readonly string[] Signs = [.. "信息公开报告教育局民政一二三２0189aＺ，。 \n<\"\u2028".Select(c => c.ToString()), "𠮷", "😀"];
    private static readonly Gen<string> Text = Gen.Int[0, Signs.Length - 1].Array[0, 60].Select(picked => string.Concat(picked.Select(i => Signs[i])));

    [Fact]
    public void Every_term_names_its_documents_and_how_it_stands_in_them() => Assert.Equal(
    [
        "2023: 0/4", "信: 0/1 1/0 2/0", "信信: 0/0", "信息: 1/0", "公: 3/3", "公民: 3/3", "开: 2/2", "开开: 2/1", "息: 1/0", "民: 3/3",
    ], Written(["2023|||信信，信", "信息？", "|||信。开开，开开，开开，开", "|公民"]));

    [Fact]
    public void Documents_far_apart_are_found_again()
    {
        string[] texts = [.. Enumerable.Range(0, 30_000).Select(i => i is 0 or 71 or 5000 or 29_999 ? "远" : "")];
        Assert.Equal(["远: 0/0 71/0 5000/0 29999/0"], Written(texts));
    }

    [Fact]
    public void The_postings_are_what_a_plain_count_gives() => Text.Array[0, 40].Sample(texts =>
    {
        var expected = new SortedDictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        for (int i = 0; i < texts.Length; i++)
        {
            foreach (var (term, times) in Counted(texts[i]))
            {
                if (!expected.TryGetValue(term, out var list)) expected.Add(term, list = []);
                list.Add((i, times >= 4 ? 2 : times >= 2 ? 1 : 0));
            }
        }
        var found = Shards.Read(Index(texts, 3));
        return expected.Keys.SequenceEqual(found.Keys.Order(StringComparer.Ordinal)) && expected.All(e => e.Value.SequenceEqual(found[e.Key]));
    }, iter: 200);

    [Fact]
    public void One_worker_and_many_write_the_same_bytes() => Text.Array[0, 60].Sample(texts =>
        Index(texts, 1).Select(Hex).SequenceEqual(Index(texts, 4).Select(Hex)), iter: 100);

    /// <summary>Words, single signs and pairs, counted by going over code points.</summary>
    private static Dictionary<string, int> Counted(string text) => SearchTermsOf(text).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());

    private static IEnumerable<string> SearchTermsOf(string text)
    {
        string word = "", before = "";
        string folded = string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)).ToLowerInvariant();
        foreach (var rune in (folded + " ").EnumerateRunes())
        {
            string sign = rune.ToString();
            bool isSign = rune.Value is >= 0x3400 and < 0xFF00 or > 0xFFFF;
            if (isSign) yield return sign;
            if (isSign && before.Length > 0) yield return before + sign;
            before = isSign ? sign : "";
            if (rune.IsAscii && char.IsAsciiLetterOrDigit(sign[0])) word += sign;
            else if (word.Length > 0)
            {
                yield return word;
                word = "";
            }
        }
    }

    private static List<string> Written(string[] documents) =>
        [.. Shards.Read(Index(documents, 2)).OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}: {string.Join(' ', t.Value.Select(p => $"{p.Document}/{p.Level}"))}")];

    /// <summary>Documents as title|names||text, or as a text alone.</summary>
    private static List<ReadOnlyMemory<byte>> Index(string[] documents, int workers)
    {
        var tables = Enumerable.Range(0, workers).Select(_ => new TermTable()).ToArray();
        for (int i = 0; i < documents.Length; i++)
        {
            var table = tables[i * workers / documents.Length];
            string[] parts = documents[i].Split('|');
            table.Add(i, parts[^1], parts.Length == 2 ? SearchField.Names : SearchField.Text);
            if (parts.Length > 2) table.Add(i, parts[0], SearchField.Title);
        }
        var merge = new ShardMerge(tables, ShardCount);
        return [.. Enumerable.Range(0, ShardCount).Select(shard => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(
            $"siteSearch.shard({shard},\"0000\",\"{Encoding.UTF8.GetString(merge.Write(shard).Span)}\");\n"))];
    }

    private static string Hex(ReadOnlyMemory<byte> bytes) => Convert.ToHexString(bytes.Span);
}
