using Deque.AxeCore.Playwright;

namespace SiteBuilder.Tests.Browsing;

/// <summary>
/// <c>themes/plain</c>: the demo under a path of a main portal, with that portal's header, footer and colours, in a handful
/// of files that extend <c>portal</c>.
/// </summary>
[Collection(nameof(DemoInBrowser))]
public sealed class SecondThemeTests(DemoInBrowser browser)
{
    private const string Path = "/zwgk/nb/";

    [Fact]
    public void It_is_at_most_eight_files() =>
        Assert.InRange(Directory.EnumerateFiles(Repository.PathOf("themes", "plain"), "*", SearchOption.AllDirectories).Count(), 1, 8);

    [Fact]
    public async Task Every_kind_of_page_is_as_good_in_it()
    {
        using var folder = new SiteFolder("demo");
        folder.Replace("site.yml", "domain:", $"theme: plain\nbase_path: {Path.TrimEnd('/')}\ndomain:");
        ServedSite? site = null;
        await using var visit = await browser.Visit(() => site = ServedSite.Build(folder.Content, folder.Output, Path), 1280);
        using var _ = site;
        var found = new List<string>();
        foreach (string kind in DemoInBrowser.Kinds)
        {
            await visit.ToKind(kind);
            foreach (int width in new[] { 320, 1280 }) found.AddRange((await visit.Flaws(width)).Select(flaw => $"{kind}, {width} px: {flaw}"));
            found.AddRange((await visit.Page.RunAxe()).Violations.Select(v => $"{kind}: {v.Id}"));
        }

        Assert.Equal([], found.Distinct());
        Assert.Equal("rgb(155, 28, 20)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
        Assert.Equal(0, await visit.Page.Locator(".site-foot, .site-head").CountAsync());
        Assert.Equal("https://www.shiliqu.gov.cn/", await visit.Page.GetByText("返回示例市示例区人民政府门户网站").GetAttributeAsync("href"));
    }
}
