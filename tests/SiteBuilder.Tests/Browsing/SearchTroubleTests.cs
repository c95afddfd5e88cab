using SiteBuilder.Tests.Rendering;

namespace SiteBuilder.Tests.Browsing;

/// <summary>Search where the content is hostile or the files are not what they should be, on a small site of its own.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class SearchTroubleTests(DemoInBrowser browser) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly MadeUpSite site = new();

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_editors_write_is_shown_as_text_and_never_carried_out()
    {
        const string attack = "毒饵</script><script>window.harmed=1</script><img src=x onerror=window.harmed=1>\"'\\\u2028`${window.harmed=1}`";
        site.With("pages/guide.md", $"---\ntitle: '指南<img src=x onerror=window.harmed=1>毒饵'\n---\n\n{attack}\n");
        await using var visit = await Open("毒饵");

        Assert.Equal("指南<img src=x onerror=window.harmed=1>毒饵", await visit.Page.Locator("#search-results h2 a").TextContentAsync());
        Assert.Contains("毒饵</script><script>window.harmed=1</script><img src=x onerror=window.harmed=1>\"'\\", await visit.Page.Locator("#search-results p").Last.TextContentAsync(), StringComparison.Ordinal);
        Assert.False(await visit.Page.EvaluateAsync<bool>("'harmed' in window"));
        Assert.Equal(0, await visit.Page.Locator("main img, main script:not([src])").CountAsync());
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task A_query_is_shown_as_text_and_never_carried_out()
    {
        await using var visit = await Open("<img src=x onerror=window.harmed=1>");

        Assert.StartsWith("<img src=x onerror=window.harmed=1>_", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.False(await visit.Page.EvaluateAsync<bool>("'harmed' in window"));
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task A_character_beyond_the_first_plane_is_found_alone_and_in_a_word()
    {
        site.Replace("pages/guide.md", "指南。", "联系人：𠮷野先生。");
        foreach (string typed in new[] { "𠮷", "𠮷野", "𠮷野先生" })
        {
            await using var visit = await Open(typed);
            Assert.Equal(typed, await visit.Page.Locator("#search-results mark").First.TextContentAsync());
        }
    }

    [Fact]
    public async Task Files_of_another_build_are_noticed()
    {
        await using var visit = await Open("信访", (file, text) => file.StartsWith("search/terms/", StringComparison.Ordinal) ? text.Replace(",\"", ",\"x", StringComparison.Ordinal) : text);
        Assert.Equal("检索数据刚刚更新过，请刷新页面再检索。", await visit.Page.Locator("#search-status").TextContentAsync());
    }

    [Theory]
    [InlineData("search/terms/")]
    [InlineData("search/texts/")]
    [InlineData("search/overview.js")]
    public async Task Files_that_do_not_load_are_reported_and_the_lists_stay(string missing)
    {
        await using var visit = await Open("信访", (file, text) => file.StartsWith(missing, StringComparison.Ordinal) ? null : text);
        Assert.Equal("检索数据没有加载成功。可以稍后再试，或者从下面的列表查找。", await visit.Page.Locator("#search-status").TextContentAsync());
        Assert.True(await visit.Page.Locator("#search-lists").IsVisibleAsync());
    }

    private async Task<Visit> Open(string typed, Func<string, string, string?>? change = null)
    {
        foreach (var file in site.Plan())
        {
            string text = System.Text.Encoding.UTF8.GetString(file.Make().Bytes.Span);
            if ((change is null ? text : change(file.Route.Path, text)) is { } kept) folder.With("site/" + file.Route.Path, kept);
        }
        var visit = await browser.Visit(() => ServedSite.Of(folder["site"]), 1280);
        await visit.To("search/index.html?q=" + Uri.EscapeDataString(typed));
        await visit.Answered();
        return visit;
    }
}
