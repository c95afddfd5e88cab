using SiteBuilder.Rendering.Search;

namespace SiteBuilder.Tests.Rendering.Search;

/// <summary>What a query is cut into. The same vectors are asked of the reader in the browser.</summary>
public sealed class TermsTests
{
    internal static IEnumerable<(string Typed, string Asked)> Vectors { get; } =
        [.. File.ReadAllLines(Repository.PathOf("tests", "SiteBuilder.Tests", "Rendering", "Search", "terms.txt")).Skip(1).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]))];

    public static IEnumerable<TheoryDataRow<string, string>> Rows() => Vectors.Select(v => new TheoryDataRow<string, string>(v.Typed, v.Asked));

    [Theory, MemberData(nameof(Rows))]
    public void A_query_is_cut_into_words_pairs_of_signs_and_signs_that_stand_alone(string typed, string asked) =>
        Assert.Equal(asked, string.Join(' ', SearchTerms.Asked(typed)));

    [Theory, MemberData(nameof(Rows))]
    public void Everything_that_can_be_asked_of_a_text_is_in_the_index_of_it(string typed, string asked)
    {
        var table = new TermTable();
        table.Add(0, typed, SearchField.Text);
        Assert.Equal([], asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(table.Finish().Select(t => t.Text)));
    }

    [Fact]
    public void A_null_character_separates() => Assert.Equal(["公开", "信息"], SearchTerms.Asked("公开\0信息"));

    [Fact]
    public void Every_single_sign_is_a_term_too()
    {
        var table = new TermTable();
        table.Add(0, "信息𠮷，2023", SearchField.Text);
        Assert.Equal(["2023", "信", "信息", "息", "息𠮷", "𠮷"], table.Finish().Select(t => t.Text).Order(StringComparer.Ordinal));
    }
}
