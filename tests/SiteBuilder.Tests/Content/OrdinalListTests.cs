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
}
