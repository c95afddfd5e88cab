using SiteBuilder.Checks.Passages;
using SiteBuilder.Content;

namespace SiteBuilder.Tests.Checks.Passages;

public sealed class WordFinderTests
{
    [Theory]
    [InlineData("民政局答复", "0 民政局")]
    [InlineData("县民政局和民政", "1 民政局, 5 民政")]
    [InlineData("民民政", "1 民政")]
    [InlineData("政局", "")]
    [InlineData("民", "")]
    [InlineData("", "")]
    [InlineData("无民", "0 无")]
    [InlineData("毫无", "1 无")]
    [InlineData("没有没", "0 没有")]
    public void Words_are_found_from_left_to_right_the_longest_first(string text, string found)
    {
        var finder = new WordFinder("民政", "民政局", "无", "没有");
        Assert.Equal(found, string.Join(", ", finder.In(text).Select(f => $"{f.At} {f.Word}")));
        Assert.Equal(found.Length > 0, finder.Finds(text));
    }

    [Fact]
    public void A_word_of_two_is_found_where_only_the_one_within_it_is_known() =>
        Assert.Equal([(0, "没")], new WordFinder("没", "没了").In("没有"));

    [Fact]
    public void Without_words_nothing_is_found() => Assert.False(new WordFinder([]).Finds("民政局"));

    [Fact]
    public void Many_words_are_found_as_looking_for_each_finds_them()
    {
        var random = new Random(20261127);
        string[] words = [.. Enumerable.Range(0, 2000).Select(_ => Made(random, 1 + random.Next(5))).Distinct(StringComparer.Ordinal)];
        var finder = new WordFinder(words);
        for (int i = 0; i < 200; i++)
        {
            string text = Made(random, 60);
            Assert.Equal(OneByOne(text, words), finder.In(text));
        }
    }

    [Fact]
    public void A_character_is_in_a_set_or_is_not()
    {
        var set = new CharacterSet("件\u0000\uFFFF");
        Assert.Equal(["\u0000", "件", "\uFFFF"], from c in Enumerable.Range(0, 1 << 16) where set.Has((char)c) select ((char)c).ToString());
        Assert.Equal(2, set.IndexIn("收到件件"));
        Assert.Equal(3, set.IndexIn("收到件件", 3));
        Assert.Equal(-1, set.IndexIn("收到件件", 4));
        Assert.Equal(-1, set.IndexIn("收到件件", 5));
        Assert.False(set.IsAnyIn(""));
    }

    private static string Made(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('一' + random.Next(40))));

    private static IEnumerable<(int At, string Word)> OneByOne(string text, string[] words)
    {
        for (int at = 0; at < text.Length;)
        {
            string? longest = words.Where(w => text.AsSpan(at).StartsWith(w, StringComparison.Ordinal)).MaxBy(w => w.Length);
            if (longest is not null) yield return (at, longest);
            at += longest?.Length ?? 1;
        }
    }
}
