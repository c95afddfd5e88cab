using Microsoft.Playwright;
using SiteBuilder.Tests.Browsing;

namespace SiteBuilder.Tests.Preview;

/// <summary>The preview as an editor sees it: an open page follows every save, and keeps its place.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class PreviewInBrowserTests(DemoInBrowser chromium)
{
    private const string Report = "reports/minzheng/2024/";
    private const string Table = Report + "requests.csv";
    private const string Right = "数量,12,1,0,0,2,0,15";
    private const string Wrong = "数量,13,1,0,0,2,0,15";

    private static ILocator Cell(IPage page, string cell) => page.Locator($"td[data-cell='{cell}']");

    [Fact]
    public async Task A_wrong_figure_is_marked_at_its_cell_and_a_right_one_takes_the_mark_away_where_the_reader_stands()
    {
        await using var window = await chromium.Window(1280);
        await using var preview = await RunningPreview.Of(new SiteFolder());
        var page = await window.At(new Uri(preview.Address, Report));
        await page.EvaluateAsync("scrollTo(0, 700)");
        preview.Site.Replace(Table, Right, Wrong);
        var cell = Cell(page, "requests.new.natural");
        await Assertions.Expect(cell).ToHaveAttributeAsync("data-preview", "error", new() { Timeout = 30_000 });
        await Assertions.Expect(cell).ToHaveAttributeAsync("data-preview-says", "错误 GK101：表三「一、本年新收政府信息公开申请数量」行「自然人」列应为 12，填的是 13。依据：总计等于各类申请人之和；第一项加第二项之和，等于第三项加第四项之和（13+1+0+0+2+0＝16，填的是 15；13+2＝15，另一边 11+3＝14）。");
        await Assertions.Expect(cell).ToHaveTextAsync("13");
        preview.Site.Replace(Table, Wrong, Right);
        await Assertions.Expect(cell).Not.ToHaveAttributeAsync("data-preview", "error", new() { Timeout = 30_000 });
        await Assertions.Expect(cell).ToHaveTextAsync("12");
        Assert.InRange(await page.EvaluateAsync<double>("scrollY"), 600, 800);
        Assert.Equal([], window.Faults);
    }

    [Fact]
    public async Task A_figure_says_what_was_added_and_from_which_line()
    {
        await using var window = await chromium.Window(1280);
        await using var preview = await RunningPreview.Of(new SiteFolder());
        var page = await window.At(new Uri(preview.Address, Report));
        await Cell(page, "requests.new.total").ClickAsync();
        var story = page.Locator("#preview-story");
        await Assertions.Expect(story.Locator("h2")).ToHaveTextAsync("表三「一、本年新收政府信息公开申请数量」行「总计」列");
        await Assertions.Expect(story.Locator("section.holds").First.Locator("h3")).ToHaveTextAsync("总计等于各类申请人之和：成立");
        await Assertions.Expect(story.Locator("section.holds").First.Locator("dd").First.Locator("li")).ToHaveCountAsync(6);
        await Assertions.Expect(story.Locator("section.holds").First.Locator("dd").First.Locator("li code").First).ToContainTextAsync("content/reports/minzheng/2024/requests.csv:");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(768)]
    [InlineData(375)]
    public async Task The_story_of_a_figure_covers_neither_the_figure_nor_the_bar(int width)
    {
        await using var window = await chromium.Window(width);
        await using var preview = await RunningPreview.Of(new SiteFolder().Replace(Table, Right, Wrong));
        var page = await window.At(new Uri(preview.Address, Report));
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator("#preview-story")).ToBeVisibleAsync();
        const string covered = """
            ["td[data-preview-chosen]", "#preview-bar .row > button:last-of-type", "#preview-bar summary", "#preview-story .close"].filter(what => {
              const element = document.querySelector(what), box = element.getBoundingClientRect();
              return !element.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
            })
            """;
        Assert.Empty(await page.EvaluateAsync<string[]>(covered));
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), 0, 0);
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("0px", await page.EvaluateAsync<string>("getComputedStyle(document.body).marginRight"));
    }

    [Fact]
    public async Task The_bar_counts_by_severity_for_the_page_and_for_the_site()
    {
        await using var window = await chromium.Window(1280);
        await using var preview = await RunningPreview.Of(new SiteFolder().Replace(Table, Right, Wrong));
        var page = await window.At(new Uri(preview.Address, Report));
        var bar = page.Locator("#preview-bar");
        await Assertions.Expect(bar.Locator("summary")).ToHaveTextAsync("本页：错误 1，警告 0，提示 0");
        await page.GotoAsync(new Uri(preview.Address, "guide/").AbsoluteUri);
        await Assertions.Expect(bar.Locator("summary")).ToHaveTextAsync("本页：没有问题");
        await Assertions.Expect(bar).ToContainTextAsync("全站：错误 1，");
        await page.GotoAsync(new Uri(preview.Address, "~preview/findings").AbsoluteUri);
        await Assertions.Expect(bar.Locator("summary")).ToHaveCountAsync(0);
        await Assertions.Expect(bar).ToContainTextAsync("全站：错误 1，");
    }

    [Fact]
    public async Task From_the_list_of_changes_a_page_opens_with_its_changed_cells_marked()
    {
        await using var window = await chromium.Window(1280);
        var site = new SiteFolder();
        Assert.Equal(0, site.Run("build").ExitCode);
        site.Replace(Table, Right, "数量,13,1,0,0,2,0,16");
        await using var preview = await RunningPreview.Of(site);
        var page = await window.At(new Uri(preview.Address, "~preview/changes"));
        await page.Locator($"a[href='/{Report}?changes']").ClickAsync();
        await Assertions.Expect(Cell(page, "requests.new.natural")).ToHaveAttributeAsync("data-preview-was", "原值 12，新值 13，差 +1", new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("[data-preview-was]")).ToHaveCountAsync(2);
        Assert.Equal([], window.Faults);
    }

    [Fact]
    public async Task The_keys_N_and_P_lead_from_finding_to_finding()
    {
        await using var window = await chromium.Window(1280);
        await using var preview = await RunningPreview.Of(new SiteFolder().Replace(Table, Right, Wrong));
        var page = await window.At(new Uri(preview.Address, Report));
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator("#preview-bar li[aria-current]")).ToHaveCountAsync(1);
        string first = await page.Locator("#preview-bar li[aria-current]").InnerTextAsync();
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("p");
        Assert.Equal(first, await page.Locator("#preview-bar li[aria-current]").InnerTextAsync());
        await Assertions.Expect(page.Locator("[data-preview-chosen]")).ToHaveCountAsync(1);
    }
}
