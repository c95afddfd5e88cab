using System.Text.RegularExpressions;
using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Search;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Rendering.Search;

/// <summary>Nothing that stands in the demo district is missed: the index is held against plain reading.</summary>
public sealed class RecallTests
{
    private static readonly string[] Words =
    [
        "救助", "养老", "学前教育普惠发展", "政府采购", "食品安全", "住房保障", "网格", "社区", "行政复议", "第五十条", "国办公开办函〔2021〕30号", "２０２１年", "1200元", "20个工作日", "示教发", "PDF",
        "ｐｄｆ", "信", "费", "《示例区", "核潜艇",
    ];

    private static readonly PlainSections Plain = new(PieceSpool.In(null));

    private readonly IReadOnlyList<SearchDocument> documents;
    private readonly Dictionary<string, List<(int Document, int Level)>> terms;

    public RecallTests()
    {
        var all = new SearchDocuments(Site.From(ParsedContent.From(SourceTree.Read(Repository.PathOf("tests", "sites", "demo")))));
        documents = all.All;
        var index = SearchIndex.Of(all, Plain, PieceSpool.In(null));
        terms = Shards.Read([.. Enumerable.Range(0, all.Shards).Select(index.Shard)]);
    }

    [Fact]
    public void Whatever_stands_in_a_page_is_found_there()
    {
        var texts = documents.Select(d => d.Read(Plain)).ToList();
        var asked = texts.SelectMany(t => Named(t.Text)).Concat(texts.Select(t => t.Title)).Concat(texts.SelectMany(t => t.Names.Split(' '))).Concat(texts.Select(t => t.By))
            .Concat(Words).Where(w => w.Length > 0).Distinct().ToList();
        Assert.InRange(asked.Count, 200, 2000);
        var folded = texts.Select(t => Folded($"{t.Title}\n{t.Names}\n{t.Text}")).ToList();
        Assert.Equal([], asked.SelectMany(word => Enumerable.Range(0, documents.Count)
            .Where(i => folded[i].Contains(Folded(word), StringComparison.Ordinal) && !Found(word).Contains(i)).Select(i => $"{word}: {documents[i].Key}")));
    }

    [Fact]
    public void What_stands_nowhere_is_not_found() => Assert.Empty(Found("核潜艇"));

    [Fact]
    public void A_title_weighs_more_than_a_name_and_a_name_more_than_the_text()
    {
        Assert.Equal([4], Levels("教育局", "reports/jiaoyuju/2024"));
        Assert.Equal([3], Levels("发改局", "reports/fagaiju/2024")); // an alias: its title says 发展和改革局
        Assert.InRange(Levels("教育局", "reports/quzhengfu/2024").DefaultIfEmpty(0).Max(), 0, 2);
    }

    private IEnumerable<int> Levels(string word, string key) =>
        SearchTerms.Asked(word).SelectMany(t => terms.GetValueOrDefault(t) ?? []).Where(p => documents[p.Document].Key == key).Select(p => p.Level).Distinct();

    private HashSet<int> Found(string word)
    {
        var asked = SearchTerms.Asked(word).Distinct().ToList();
        return [.. asked.Select(t => (terms.GetValueOrDefault(t) ?? []).Select(p => p.Document)).Aggregate((a, b) => a.Intersect(b))];
    }

    private static string Folded(string text) => CompatibilityCharacters.Fold(text).ToLowerInvariant();

    private static IEnumerable<string> Named(string text) => Regex.Matches(text, "《[^》]{2,30}》").Select(m => m.Value);
}
