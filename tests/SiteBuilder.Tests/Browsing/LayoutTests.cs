using Microsoft.Playwright;

namespace SiteBuilder.Tests.Browsing;

/// <summary>What a reader with a small window, large text or colours of the system still reads.</summary>
[Collection(nameof(DemoInBrowser))]
public sealed class LayoutTests(DemoInBrowser site)
{
    [Theory]
    [InlineData("totals")]
    [InlineData("checks")]
    [InlineData("agency-compare")]
    [InlineData("year-compare")]
    public async Task What_names_a_row_has_room_for_words_in_large_text(string kind)
    {
        await using var visit = await site.Visit(375);
        await (await visit.ToKind(kind)).WithModes();
        double characters = await visit.Page.EvaluateAsync<double>("""
            (() => { const th = document.querySelector("main tbody tr:not(.kind) th"); return th.clientWidth / parseFloat(getComputedStyle(th).fontSize); })()
            """);

        Assert.InRange(characters, 5, 30);
    }

    [Fact]
    public async Task Headings_and_tables_of_a_report_grow_with_its_text()
    {
        await using var visit = await site.Visit(1280);
        await visit.To("reports/quzhengfu/2024/index.html");
        foreach (int width in new[] { 1280, 940, 375 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            var sizes = new List<double[]>();
            foreach (string size in new[] { "small", "medium", "large" })
            {
                await visit.Page.Locator($"#size-{size}").CheckAsync();
                sizes.Add(await visit.Page.EvaluateAsync<double[]>("""[".text p", ".part > h2", ".report > h1", ".requests"].map(e => parseFloat(getComputedStyle(document.querySelector(e)).fontSize))"""));
                Assert.Equal(0, (await visit.Ask("wider()")).GetInt32());
            }

            Assert.All(sizes, s => Assert.True(s[0] < s[1] && s[1] < s[2], $"{width} px: text, heading, title: {string.Join(" ", s)}"));
            Assert.True(sizes[0][3] < sizes[1][3] && sizes[1][3] < sizes[2][3], $"{width} px: the table stays as it is");
        }
    }

    [Theory]
    [InlineData("agency")]
    [InlineData("year")]
    [InlineData("home")]
    public async Task The_words_of_a_chart_are_large_enough_and_follow_the_text(string kind)
    {
        await using var visit = await site.Visit(375);
        await visit.ToKind(kind);
        const string smallest = """
            Math.min(...[...document.querySelectorAll(".chart > svg")].map(svg => svg.getScreenCTM().a * parseFloat(getComputedStyle(svg).fontSize)))
            """;
        double normal = await visit.Page.EvaluateAsync<double>(smallest);
        await visit.WithModes();
        double large = await visit.Page.EvaluateAsync<double>(smallest);

        Assert.InRange(normal, 12, 24);
        Assert.InRange(large, normal * 1.4, 40);
        Assert.Equal(0, (await visit.Ask("wider()")).GetInt32());
    }

    [Fact]
    public async Task Charts_take_the_colours_of_a_system_that_rules_them()
    {
        await using var visit = await site.Visit(1280);
        await visit.ToKind("agency");
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        string[] colours = await visit.Page.EvaluateAsync<string[]>("""
            [[".chart text", "fill"], [".chart .line", "stroke"], [".patterns .ink", "fill"], [".patterns .ground", "fill"]].map(([e, p]) => getComputedStyle(document.querySelector(e))[p])
            """);

        Assert.Equal(["rgb(255, 255, 255)", "rgb(255, 255, 255)", "rgb(255, 255, 255)", "rgb(0, 0, 0)"], colours);
    }

    [Theory]
    [InlineData("totals")]
    [InlineData("checks")]
    public async Task A_table_of_few_columns_does_not_scroll_inside_the_page(string kind)
    {
        await using var visit = await site.Visit(1280);
        await visit.ToKind(kind);
        foreach (int width in new[] { 1280, 375 })
        {
            await visit.Page.SetViewportSizeAsync(width, 700);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll(".table-box")].filter(box => box.checkVisibility() && box.scrollHeight > box.clientHeight + 1).map(box => box.getAttribute("aria-label"))
                """));
        }
    }

    [Fact]
    public async Task The_edge_of_a_table_fades_only_while_there_is_more_to_the_right()
    {
        await using var visit = await site.Visit(375);
        await visit.To("reports/quzhengfu/2024/index.html");
        async Task<string> Edge(string script = "") => await visit.Page.EvaluateAsync<string>($$"""
            (async () => {
              const box = document.querySelector(".table-box:has(.requests)");
              box.scrollIntoView();
              {{script}};
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              return getComputedStyle(box).maskImage;
            })()
            """);

        Assert.StartsWith("linear-gradient", await Edge());
        Assert.Equal("none", await Edge("box.scrollLeft = box.scrollWidth"));
        await visit.Page.SetViewportSizeAsync(1280, 900);
        Assert.Equal("none", await Edge());
    }

    [Fact]
    public async Task A_table_is_a_stop_for_the_keyboard_only_where_it_scrolls()
    {
        await using var visit = await site.Visit(1280);
        await visit.ToKind("totals");
        var box = visit.Page.Locator(".table-box").First;
        await Assertions.Expect(box).Not.ToHaveAttributeAsync("tabindex", "0");
        await Assertions.Expect(box).Not.ToHaveAttributeAsync("role", "region");
        await visit.Page.SetViewportSizeAsync(280, 700);
        await Assertions.Expect(box).ToHaveAttributeAsync("tabindex", "0");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-label", "表二　主动公开政府信息情况（表格可左右滚动）");
    }

    [Fact]
    public async Task The_foot_of_a_short_page_stands_at_the_end_of_the_window()
    {
        await using var visit = await site.Visit(1280);
        await visit.ToKind("search");

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('.site-foot').getBoundingClientRect().bottom >= innerHeight - 1"));
    }
}
