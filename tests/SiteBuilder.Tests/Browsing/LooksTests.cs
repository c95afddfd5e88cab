namespace SiteBuilder.Tests.Browsing;

/// <summary>What measures the pages sees what it should: a page with every flaw shows each.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class LooksTests(DemoInBrowser site)
{
    [Fact]
    public async Task A_page_with_flaws_shows_them()
    {
        await using var visit = await site.Visit(320);
        await visit.Page.SetContentAsync("""
            <h1 style="margin: 0; height: 100px">标题在上</h1><p style="margin: -85px 0 90px">正文在下</p>
            <div style="width: 900px">很宽</div><table><tr><td style="max-width: 20px; white-space: nowrap">放不下的文字</td></tr></table>
            """);
        await visit.Page.EvaluateAsync("console.log('喂')");

        Assert.Equal(["wider than the window by 588px", "overlap: “标题在上” 与 “正文在下”", "spilled: “放不下的文字” 超出 TD", "console: 喂"], await visit.Flaws(320));
    }
}
