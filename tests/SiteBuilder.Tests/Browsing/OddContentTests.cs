using Deque.AxeCore.Playwright;

namespace SiteBuilder.Tests.Browsing;

/// <summary>Names, tables, words and pictures as odd as editors bring them: every page holds in a real browser, wide and narrow.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class OddContentTests(DemoInBrowser browser)
{
    private const string OddName = "国家税务总局示例自治区示例市示例经济技术开发区（示例综合保税区）税务局第二税务分局<b>&𠮷😀";

    private static readonly string[] Pages =
        ["index.html", "guide/index.html", "reports/index.html", "reports/2023/index.html", "reports/2023/compare/index.html", "reports/minzheng/index.html", "reports/minzheng/2024/index.html", "sitemap/index.html"];

    [Fact]
    public async Task Odd_names_and_texts_spill_over_nothing()
    {
        using var folder = new SiteFolder();
        string columns = string.Concat(Enumerable.Range(1, 14).Select(i => $"第{i}列的名称|"));
        folder.Replace("agencies.csv", "示例县民政局,示例县民政局", $"{OddName},{OddName}")
            .With("pages/wide.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3000\" height=\"40\"><rect width=\"3000\" height=\"40\"/></svg>")
            .Replace("pages/guide.md", "需要政府信息的", $"""
                <b onclick="x">粗</b>、[链接](javascript:alert(1))、{new string('W', 300)}

                ![很宽的图](wide.svg)

                |{columns}
                |{string.Concat(Enumerable.Repeat("--:|", 14))}
                |{string.Concat(Enumerable.Repeat("1234567890|", 14))}

                需要政府信息的
                """);
        var built = folder.Run("build", "--themes", Repository.PathOf("themes"), "--quiet");
        Assert.True(built.ExitCode == 0, built.Results);
        ServedSite? site = null;
        await using var visit = await browser.Visit(() => site = ServedSite.Of(folder.Output), 1280);
        using var _ = site;
        var found = new List<string>();
        foreach (string page in Pages)
        {
            await visit.To(page);
            foreach (int width in new[] { 1280, 320 }) found.AddRange((await visit.Flaws(width)).Select(flaw => $"{page}, {width} px: {flaw}"));
            found.AddRange((await visit.Page.RunAxe()).Violations.Select(v => $"{page}: {v.Id}"));
        }

        Assert.Equal([], found.Distinct());
        Assert.Contains(OddName, await (await visit.To(Pages[6])).Page.Locator("h1").TextContentAsync());
        Assert.Equal(0, await (await visit.To(Pages[1])).Page.Locator("[onclick], a[href^=javascript]").CountAsync());
    }
}
