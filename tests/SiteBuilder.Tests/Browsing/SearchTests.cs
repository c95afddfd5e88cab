using SiteBuilder.Rendering.Search;
using SiteBuilder.Tests.Rendering.Search;

namespace SiteBuilder.Tests.Browsing;

/// <summary>Searching the demo district as a reader does.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class SearchTests(DemoInBrowser site)
{
    private const int Best = 5;

    /// <summary>What is typed, and what must be among the first five results; nothing after the arrow: nothing is found.</summary>
    private const string Goldens = """
        教育局 → jiaoyuju/2025 jiaoyuju/2024 jiaoyuju/2023 jiaoyuju/2022 jiaoyuju/2021
        示例区民政局 → minzhengju/2025 minzhengju/2024
        发改局 → fagaiju/2025 fagaiju/2024
        区卫健局 → weijianju/2025 weijianju/2024
        示例区发改局 → fagaiju/2025
        粮食和物资储备局 → liangshiju/2022 liangshiju/2021 liangshiju/2020 liangshiju/2019
        明德街道 → mingdejiedao/2025
        人民政府 → quzhengfu/2025 quzhengfu/2024
        2023 → quzhengfu/2023 quzhengfuban/2023 fagaiju/2023 jiaoyuju/2023 minzhengju/2023
        ２０２３年 → quzhengfu/2023
        教育局 2023 → jiaoyuju/2023
        区教育局2024 → jiaoyuju/2024
        2024年示例区教育局 → jiaoyuju/2024
        街道办事处 2022 → mingdejiedao/2022 chongwenjiedao/2022 anlanjiedao/2022 xinqiaojiedao/2022
        2019年报告 → minzhengju/2019
        示例区财政局2020年政府信息公开工作年度报告 → caizhengju/2020
        临时救助实施细则 → minzhengju/2020
        明德街道 网格管理 → mingdejiedao/2022
        学校食堂开放日 → jiaoyuju/2019
        学前教育普惠发展 → jiaoyuju/2024 jiaoyuju/2025 jiaoyuju/2019
        个体工商户扶持措施 → shijianju/2020
        教育局 课后服务 → jiaoyuju/2023 jiaoyuju/2021
        信息处理费收取情况 → jiaoyuju/2024 quzhengfu/2022
        收费 1200元 → quzhengfu/2022
        救助 → minzhengju/2023 minzhengju/2020
        救 → minzhengju/2025 minzhengju/2023
        学 → jiaoyuju/2024
        费 → caizhengju/2025
        政府信息公开指南 → guide
        依申请公开 → request
        政府信息公开制度 → system
        20个工作日 → request guide statutory
        示教发〔2025〕5号 → jiaoyuju/2024
        “学校食堂开放日”， → jiaoyuju/2019
        11990102mb2a11482y → jiaoyuju/2025
        ＰＤＦ → quzhengfu/2024 jiaoyuju/2024
        stamped-copy.pdf → quzhengfu/2024 jiaoyuju/2024
        　教育局　２０２３　 → jiaoyuju/2023
        zwgk@shiliqu.gov.cn → jiaoyuju/2025
        zzzz →
        𠮷 →
        核潜艇 →
        """;

    [Fact]
    public async Task Forty_queries_find_what_they_must_among_the_first_five()
    {
        var goldens = Goldens.Split('\n').Select(line => line.TrimEnd('\r').Split(" →")).Select(parts => (Typed: parts[0], Wanted: parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.InRange(goldens.Count, 40, 50);
        await using var visit = await site.Visit(1280);
        var missed = new List<string>();
        foreach (var (typed, wanted) in goldens)
        {
            var found = await Find(visit, typed);
            if (wanted.Length == 0 ? found.Count > 0 : wanted.Except(found.Take(Best)).Any()) missed.Add($"{typed}: {string.Join(' ', found.Take(Best))}");
        }
        Assert.Equal([], missed);
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task From_disk_the_same_is_found()
    {
        await using var visit = await site.Visit(1280);
        var served = await Find(visit, "教育局 2023");
        await visit.Page.GotoAsync(new Uri(Path.Combine(site.Demo.Output, "search", "index.html")).AbsoluteUri + "?q=" + Uri.EscapeDataString("教育局 2023"));
        Assert.Equal(served, await Results(visit));
        await visit.Page.Locator("#search-results h2 a").First.ClickAsync();
        Assert.Equal("示例区教育局2023年政府信息公开工作年度报告", await visit.Page.Locator("h1").TextContentAsync());
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task Under_a_path_the_same_is_found()
    {
        using var server = LoopbackServer.Of(site.Demo.Output, "/zwgk/nb/");
        await using var visit = await site.Visit(1280);
        var served = await Find(visit, "教育局 2023");
        await visit.Page.GotoAsync(new Uri(server.Address, "search/?q=" + Uri.EscapeDataString("教育局 2023")).AbsoluteUri);
        Assert.Equal(served, await Results(visit));
    }

    [Fact]
    public async Task The_box_in_the_head_of_every_page_leads_to_results_with_the_words_marked()
    {
        await using var visit = await site.Visit(1280);
        await visit.To("reports/jiaoyuju/2024/index.html");
        await visit.Page.Locator("header input[name=q]").FillAsync("课后服务");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Results(visit);

        Assert.Equal("课后服务", await visit.Page.Locator("#search-words").InputValueAsync());
        Assert.StartsWith("课后服务_检索_", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Matches("^找到4条结果。$|^找到[0-9]+条结果，前4条包含全部检索词，其余包含其中大部分。$", await visit.Page.Locator("#search-status").TextContentAsync());
        Assert.Equal("课后服务", await visit.Page.Locator("#search-results li").First.Locator("mark").First.TextContentAsync());
        Assert.Equal(["../reports/jiaoyuju/index.html", "../reports/2023/index.html"],
            await visit.Page.Locator("#search-results li").First.Locator("p a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))"));
        Assert.Equal([], visit.Faults);
    }

    [Fact]
    public async Task More_results_are_shown_ten_at_a_time_and_the_focus_goes_on()
    {
        await using var visit = await site.Visit(1280);
        Assert.Equal(10, (await Find(visit, "公开")).Count);
        var more = visit.Page.Locator("#search-more");
        await more.PressAsync("Enter");
        await visit.Page.Locator("#search-results > li").Nth(19).WaitForAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement === document.querySelectorAll('#search-results h2 a')[10]"));
        while (await more.IsVisibleAsync())
        {
            int shown = await visit.Page.Locator("#search-results > li").CountAsync();
            await more.ClickAsync();
            await visit.Page.Locator("#search-results > li").Nth(shown).WaitForAsync();
        }
        var all = await visit.Page.Locator("#search-results h2 a").EvaluateAllAsync<string[]>("links => links.map(a => a.href)");
        Assert.Equal(97, all.Distinct().Count());
        Assert.Equal(97, all.Length);
    }

    [Fact]
    public async Task By_time_the_newest_comes_first()
    {
        await using var visit = await site.Visit(1280);
        await visit.To("search/index.html?q=" + Uri.EscapeDataString("救助"));
        await Results(visit);
        await visit.Page.Locator("#search-sort").SelectOptionAsync("time");
        await visit.Page.Locator("main form button").ClickAsync();
        await visit.Page.WaitForURLAsync("**sort=time**", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Commit });
        var years = (await Results(visit)).Where(key => key.Contains('/', StringComparison.Ordinal)).Select(key => key[^4..]).ToList();
        Assert.Equal(years.OrderDescending(), years);
        Assert.Equal("2025", years[0]);
    }

    [Fact]
    public async Task Nothing_asked_nothing_found_and_punctuation_alone_are_answered_in_words()
    {
        await using var visit = await site.Visit(1280);
        Assert.Equal(("请输入检索词：机关名称、年度、报告中的字词都可以。", true), await Said(visit, ""));
        Assert.Equal(("请输入检索词：机关名称、年度、报告中的字词都可以。", true), await Said(visit, "，。！"));
        Assert.Equal(("没有找到符合的内容。可以减少检索词再试，或者从下面的列表查找。", true), await Said(visit, "核潜艇"));
        Assert.Equal(("找到2条结果。", false), await Said(visit, "ＰＤＦ"));
    }

    [Fact]
    public async Task Without_a_script_the_page_leads_to_the_lists()
    {
        await using var visit = await site.Visit(1280, scripts: false);
        await visit.To("search/index.html?q=%E6%95%99%E8%82%B2");
        Assert.True(await visit.Page.Locator("#search-without").IsVisibleAsync());
        await visit.Page.GetByText("2023年", new() { Exact = true }).ClickAsync();
        Assert.EndsWith("/reports/2023/index.html", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_cuts_queries_as_the_generator_does()
    {
        await using var visit = await site.Visit(1280);
        await visit.To("search/index.html");
        string[] typed = [.. TermsTests.Vectors.Select(v => v.Typed)];
        var asked = await visit.Page.EvaluateAsync<string[]>("typed => typed.map(text => siteSearch.terms(text).join(' '))", typed);
        Assert.Equal(TermsTests.Vectors.Select(v => v.Asked), asked);
    }

    [Fact]
    public async Task The_browser_folds_every_unit_as_the_generator_does()
    {
        await using var visit = await site.Visit(1280);
        await visit.To("search/index.html");
        var folded = await visit.Page.EvaluateAsync<string[]>("""
            () => Array.from({ length: 65536 }, (_, unit) => siteSearch.fold(String.fromCharCode(unit)).folded.split("").map((c) => c.charCodeAt(0).toString(16)).join(" "))
            """);
        char[] buffer = [];
        var different = Enumerable.Range(0, 65536).Where(unit =>
        {
            int length = SearchCharacters.Table.Fold([(char)unit], ref buffer);
            return folded[unit] != string.Join(' ', buffer.Take(length).Select(c => $"{(int)c:x}"));
        }).Select(unit => $"{unit:X4}: {folded[unit]}");
        Assert.Equal([], different);
    }

    private static async Task<(string Said, bool Lists)> Said(Visit visit, string typed)
    {
        await Find(visit, typed);
        return ((await visit.Page.Locator("#search-status").TextContentAsync())!, await visit.Page.Locator("#search-lists").IsVisibleAsync());
    }

    private static async Task<IReadOnlyList<string>> Find(Visit visit, string typed)
    {
        await visit.To("search/index.html?q=" + Uri.EscapeDataString(typed));
        return await Results(visit);
    }

    /// <summary>The results in order: <c>jiaoyuju/2024</c> for a report, <c>guide</c> for a page.</summary>
    private static async Task<IReadOnlyList<string>> Results(Visit visit)
    {
        await visit.Answered();
        var links = await visit.Page.Locator("#search-results h2 a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        return [.. links.Select(link => link.Replace("../", "", StringComparison.Ordinal).Replace("reports/", "", StringComparison.Ordinal).Replace("/index.html", "", StringComparison.Ordinal))];
    }
}
