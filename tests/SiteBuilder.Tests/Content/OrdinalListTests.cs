using SiteBuilder.Content;

namespace SiteBuilder.Tests.Content;

/// <summary>What stands in an ordinal list is found, and nothing else.</summary>
public sealed class OrdinalListTests
{
    [Theory]
    [InlineData(""), InlineData("b"), InlineData("b d"), InlineData("b d f"), InlineData("b d f h"), InlineData("B b 表")]
    public void Each_item_is_found_by_its_key(string listed)
    {
        string[] items = listed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(items, item => Assert.Same(item, OrdinalList.Find(items, item, i => i)));
        Assert.All(["", "a", "c", "e", "g", "i", "bb", "文"], other => Assert.Null(OrdinalList.Find(items, other, i => i)));
    }

    [Theory]
    [InlineData("", ""), InlineData("", "a b"), InlineData("a b", ""), InlineData("b d f", "a"), InlineData("b d f", "c ca g"), InlineData("b d f", "g h"), InlineData("a/1 a/2 c", "b/1 b/2")]
    public void Two_lists_in_order_become_one_in_order(string many, string few)
    {
        string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([.. Words(many).Concat(Words(few)).Order(StringComparer.Ordinal)], OrdinalList.With(Words(many), Words(few), word => word));
    }

    [Fact]
    public void A_list_is_put_in_order_of_its_keys() =>
        Assert.Equal(["B", "a", "文"], OrdinalList.Of(["文", "a", "B"], word => word));
}
