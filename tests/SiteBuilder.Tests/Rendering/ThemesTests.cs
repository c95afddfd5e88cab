using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Tests.Rendering;

public sealed class ThemesTests : IDisposable
{
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_theme_may_hold_one_file_alone()
    {
        site.WithTheme("town/parts/footer.html", "<footer>镇政府</footer>\n").Replace("site.yml", "domain:", "theme: town\ndomain:");
        var page = site.Page("guide/index.html");

        Assert.Equal("镇政府", page.QuerySelector("footer")!.TextContent);
        Assert.NotNull(page.QuerySelector(".site-nav"));
    }

    [Fact]
    public void A_file_is_looked_up_in_the_theme_then_in_its_parents_then_in_the_portal()
    {
        site.WithTheme("child/theme.yml", "extends: parent\n").WithTheme("child/parts/footer.html", "<footer>子</footer>\n")
            .WithTheme("parent/parts/footer.html", "<footer>父</footer>\n").WithTheme("parent/parts/breadcrumb.html", "<nav class=\"crumbs\">父</nav>\n")
            .Replace("site.yml", "domain:", "theme: child\ndomain:");
        var page = site.Page("guide/index.html");

        Assert.Equal("子", page.QuerySelector("footer")!.TextContent);
        Assert.Equal("父", page.QuerySelector(".crumbs")!.TextContent);
        Assert.NotNull(page.QuerySelector(".site-head"));
    }

    [Fact]
    public void Themes_that_extend_each_other_in_a_circle_are_reported()
    {
        site.WithTheme("a/theme.yml", "extends: b\n").WithTheme("b/theme.yml", "extends: a\n").Replace("site.yml", "domain:", "theme: a\ndomain:");

        Assert.Equal(["GK502 themes/b/theme.yml:1 主题循环继承：a → b → a。"], Findings());
    }

    [Theory]
    [InlineData("portel", "没有名为“portel”的主题。是不是「portal」？")]
    [InlineData("../secrets", "没有名为“../secrets”的主题。")]
    public void A_theme_that_does_not_exist_is_reported_with_the_nearest_name(string name, string message)
    {
        site.Replace("site.yml", "domain:", $"theme: {name}\ndomain:");

        Assert.Equal([$"GK502 site.yml: {message}"], Findings());
    }

    [Theory]
    [InlineData("<p>{{ page.titel }}</p>", 1, 12)]
    [InlineData("<p>\n{{ report }}</p>", 2, 4)]
    [InlineData("{{ page.description.length }}", 1, 21)]
    [InlineData("{{ include \"../../site\" }}", 1, 4)]
    [InlineData("{{ include \"nothing\" }}", 1, 4)]
    [InlineData("{{ asset \"nothing.css\" }}", 1, 4)]
    [InlineData("{{ date.now }}", 1, 4)]
    [InlineData("{{ page }}", 1, 4)]
    public void A_template_that_asks_for_what_is_not_there_is_reported_at_its_place(string template, int line, int column)
    {
        site.WithTheme("portal/layouts/page.html", template);
        var finding = Assert.Single(site.Make("guide/index.html").Findings);

        Assert.Equal(("GK501", "themes/portal/layouts/page.html", line, column),
            (finding.Rule.Code, finding.Place.File, finding.Place.Line, finding.Place.Column));
    }

    [Theory]
    [InlineData("{{ for i in 1..1000000000 }}{{ end }}", "步骤或文字多得不像一个网页，多半是循环停不下来，或者同一段文字反复翻倍")]
    [InlineData("{{ while true }}{{ end }}", "步骤或文字多得不像一个网页，多半是循环停不下来，或者同一段文字反复翻倍")]
    [InlineData("{{ for i in 1..1000000000; \"一二三四五六七八九十\" * 1000; end }}", "步骤或文字多得不像一个网页，多半是循环停不下来，或者同一段文字反复翻倍")]
    [InlineData("{{ x = \"x\"; for i in 1..60; x = x + x; end }}", "步骤或文字多得不像一个网页，多半是循环停不下来，或者同一段文字反复翻倍")]
    [InlineData("{{ x = \"x\"; for i in 1..60; capture x }}{{ x }}{{ x }}{{ end; end }}", "步骤或文字多得不像一个网页，多半是循环停不下来，或者同一段文字反复翻倍")]
    [InlineData("{{ \"xxxxxxxx\" * 1000000000 }}", "这里的数太大，算不了")]
    [InlineData("{{ x = 12345; for i in 1..60; x = x * x; end }}", "这里的数太大，算不了")]
    [InlineData("{{ x = 1 << 2000000000 }}", "这里的数太大，算不了")]
    [InlineData("{{ x = [1, 2]; for i in 1..60; x = [x, x]; end; x == x }}", "从这里起的写法读不懂，检查括号、引号和语句")]
    [InlineData("{{ x = 1..2000000000; x = x + x; x.size }}", "从这里起的写法读不懂，检查括号、引号和语句")]
    [InlineData("{{ include \"again\" }}", "这里反复调用自己，停不下来")]
    public void A_template_that_does_not_end_is_reported_at_its_place(string template, string reason)
    {
        site.WithTheme("portal/layouts/page.html", template).WithTheme("portal/parts/again.html", "{{ include \"again\"; include \"again\" }}");
        var finding = Assert.Single(site.Make("guide/index.html").Findings);

        Assert.Equal(("GK501", 1, $"模板有误：{reason}。"), (finding.Rule.Code, finding.Place.Line, finding.Message.Zh));
    }

    [Fact]
    public void A_template_that_cannot_be_parsed_is_reported_at_its_place_once()
    {
        site.WithTheme("portal/layouts/page.html", "<p>\n{{ if }}\n");

        Assert.StartsWith("GK501 themes/portal/layouts/page.html:2 ", Assert.Single(Findings()));
    }

    [Fact]
    public void What_is_printed_is_escaped_once_also_through_include_and_capture()
    {
        site.Replace("pages/guide.md", "title: 政府信息公开指南", "title: 甲 & <乙>")
            .WithTheme("portal/layouts/page.html", "{{ include \"one\" }}{{ capture kept }}<i>{{ page.title }}</i>{{ end }}{{ kept }}")
            .WithTheme("portal/parts/one.html", "<u>{{ page.title }}</u>");
        string html = site.Text("guide/index.html");

        Assert.Contains("<u>甲 &amp; &lt;乙&gt;</u><i>甲 &amp; &lt;乙&gt;</i>", html);
    }

    [Fact]
    public void A_loop_of_any_length_is_printed_whole()
    {
        site.WithTheme("portal/layouts/page.html", "{{ for n in 1..5000 }}<i></i>{{ for m in 1..3 }}<b></b>{{ end }}{{ end }}");

        Assert.Equal((5000, 15000), (site.Page("guide/index.html").QuerySelectorAll("i").Length, site.Page("guide/index.html").QuerySelectorAll("b").Length));
    }

    [Fact]
    public void Assets_carry_their_hash_and_style_sheets_point_at_the_published_names()
    {
        site.WithTheme("portal/assets/img/line.svg", "<svg/>").WithTheme("portal/assets/portal.css", "a { background: url('img/line.svg') }");
        var assets = site.Theme().Assets;

        Assert.Equal("assets/img/line.d4dc566691.svg", assets.Find("img/line.svg")!.Route.Path);
        Assert.Equal("a { background: url(\"img/line.d4dc566691.svg\") }", System.Text.Encoding.UTF8.GetString(assets.Find("portal.css")!.Bytes.Span));
    }

    [Fact]
    public void What_a_report_page_loads_stays_small()
    {
        var assets = site.Theme().Assets;

        Assert.InRange(assets.Find("portal.css")!.Bytes.Length + assets.Find("report.css")!.Bytes.Length, 1, 12_000);
        Assert.InRange(assets.Find("portal.js")!.Bytes.Length, 1, 6_000);
    }

    [Fact]
    public void Style_sheets_are_published_without_comments_and_indentation()
    {
        site.WithTheme("portal/assets/portal.css", "/* Titles.\n   Of all pages. */\nh1 {\n  color: red; /* loud */\n}\n\na::after { content: \"/* ↗ */\" }\n");

        Assert.Equal("h1 {\ncolor: red;\n}\na::after { content: \"/* ↗ */\" }", System.Text.Encoding.UTF8.GetString(site.Theme().Assets.Find("portal.css")!.Bytes.Span));
    }

    [Fact]
    public void A_style_sheet_that_points_at_nothing_or_elsewhere_is_reported()
    {
        site.WithTheme("portal/assets/portal.css", "a {}\nb { background: url(https://cdn.example.com/x.png) }");

        Assert.Equal(["GK503 themes/portal/assets/portal.css:2 样式表引用的文件“https://cdn.example.com/x.png”不在主题的 assets 文件夹中。"], Findings());
    }

    [Fact]
    public void A_link_inside_a_theme_does_not_lead_out_of_it()
    {
        site.WithTheme("portal/parts/own.html", "").With("secret.html", "机密");
        File.CreateSymbolicLink(Path.Combine(site.Themes, "portal/parts/linked.html"), Path.Combine(site.Themes, "../content/secret.html"));
        site.WithTheme("portal/layouts/page.html", "{{ include \"linked\" }}");

        Assert.Equal(GK501_BrokenTemplate.Rule, Assert.Single(site.Make("guide/index.html").Findings).Rule);
    }

    private List<string> Findings() => [.. site.Theme().Findings.Select(f => $"{f.Rule.Code} {f.Place.File}:{f.Place.Line} {f.Message.Zh}")];
}
