using Microsoft.Playwright;

namespace SiteBuilder.Tests.Browsing;

/// <summary>大字, 高对比 and the size of a report's text: kept from page to page without cookies, and there without scripts.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class DisplayModesTests(DemoInBrowser site)
{
    private const string Report = "reports/caizhengju/2024/index.html";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Large_text_and_high_contrast_work_with_and_without_scripts(bool scripts)
    {
        await using var visit = await site.Visit(1280, scripts);
        await (await visit.To(Report)).WithModes();

        Assert.Equal("24px", await Style(visit, "html", "font-size"));
        Assert.Equal(("rgb(0, 0, 0)", "rgb(255, 255, 255)"), (await Style(visit, "body", "background-color"), await Style(visit, "body", "color")));

        await visit.Page.Locator("#mode-large").UncheckAsync();
        await visit.Page.Locator("#mode-contrast").UncheckAsync();
        Assert.Equal(("16px", "rgb(255, 255, 255)"), (await Style(visit, "html", "font-size"), await Style(visit, "body", "background-color")));
    }

    [Fact]
    public async Task What_a_reader_chose_is_kept_on_the_next_page_and_set_before_anything_is_painted()
    {
        await using var visit = await site.Visit(1280);
        await (await visit.To(Report)).WithModes();
        await visit.Page.Locator("#size-large").CheckAsync();
        await visit.To("index.html");

        Assert.Equal("size-large,large,contrast".Split(',').Order(), (await visit.Page.Locator("html").GetAttributeAsync("data-modes"))!.Split(' ').Order());
        Assert.True(await visit.Page.Locator("#mode-large").IsCheckedAsync());

        // Undone on a page without the text sizes, which stay as they were.
        await visit.Page.Locator("#mode-large").UncheckAsync();
        await visit.To(Report);
        Assert.Equal("16px", await Style(visit, "html", "font-size"));
        Assert.True(await visit.Page.Locator("#size-large").IsCheckedAsync());
        Assert.Empty(await visit.Page.Context.CookiesAsync());
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_text_of_a_report_is_large_medium_or_small(bool scripts)
    {
        await using var visit = await site.Visit(1280, scripts);
        await visit.To(Report);
        var sizes = new List<string>();
        foreach (string size in new[] { "large", "medium", "small" })
        {
            await visit.Page.Locator($"#size-{size}").CheckAsync();
            sizes.Add(await Style(visit, ".text p", "font-size"));
        }

        Assert.Equal(["22px", "17px", "15px"], sizes);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task The_print_button_is_there_where_it_works(bool scripts, bool shown)
    {
        await using var visit = await site.Visit(1280, scripts);
        await visit.To(Report);

        Assert.Equal(shown, await visit.Page.Locator(".print").IsVisibleAsync());
    }

    private static async Task<string> Style(Visit visit, string selector, string property) =>
        await visit.Page.Locator(selector).First.EvaluateAsync<string>("(e, p) => getComputedStyle(e).getPropertyValue(p)", property);
}
