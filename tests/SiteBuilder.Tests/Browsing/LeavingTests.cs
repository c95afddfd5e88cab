using Microsoft.Playwright;

namespace SiteBuilder.Tests.Browsing;

/// <summary>Who follows a link away from government sites is asked first; without scripts a link is a link.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class LeavingTests(DemoInBrowser site)
{
    private const string Foreign = "http://localhost.invalid/news/";

    [Fact]
    public async Task A_link_to_another_site_asks_and_the_answer_holds()
    {
        await using var visit = await Opened(Foreign);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await visit.Page.Locator("#foreign").ClickAsync();

        Assert.Equal("您访问的链接即将离开“示例市示例区人民政府”网站，是否继续？", await dialog.Locator("p").First.TextContentAsync());
        Assert.Equal(Foreign, await dialog.Locator("p").Last.TextContentAsync());
        Assert.Equal("放弃", await visit.Page.EvaluateAsync<string>("document.activeElement.textContent"));

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await dialog.CountAsync());
        Assert.EndsWith("guide/index.html", visit.Page.Url);

        await visit.Page.Locator("#foreign").ClickAsync();
        var asked = visit.Page.WaitForRequestAsync(Foreign);
        await dialog.GetByText("继续访问").ClickAsync();
        Assert.Equal(Foreign, (await asked).Url);
    }

    [Theory]
    [InlineData("https://www.gov.cn/", true)]
    [InlineData("https://bszs.conac.cn/sitename?method=show&id=1", true)]
    [InlineData("https://www.gov.cn.example.com/", false)]
    [InlineData("https://notgov.cn/", false)]
    public async Task Government_sites_and_the_register_of_their_badge_are_not_asked_about(string address, bool official)
    {
        await using var visit = await Opened(address);
        await visit.Page.RouteAsync("**/*", route => route.FulfillAsync(new() { Body = "there" }));
        await visit.Page.Locator("#foreign").ClickAsync();

        Assert.Equal(official ? 0 : 1, await visit.Page.GetByRole(AriaRole.Dialog).CountAsync());
    }

    private async Task<Visit> Opened(string address)
    {
        var visit = await site.Visit(1280);
        await visit.To("guide/index.html");
        await visit.Page.EvaluateAsync("address => { const a = document.createElement('a'); a.id = 'foreign'; a.href = address; a.textContent = '外部网站'; document.querySelector('main').prepend(a); }", address);
        return visit;
    }
}
