using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using SiteBuilder.Rendering;

namespace SiteBuilder.Tests.Rendering;

public sealed class PagesTests : IDisposable
{
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_plan_has_every_file_in_ordinal_order()
    {
        var paths = site.Plan().Select(f => f.Route.Path).Where(p => !p.StartsWith("assets/", StringComparison.Ordinal)).ToList();

        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.Equal([
            "404.html", "checks/index.html",
            "data/agencies.csv", "data/datapackage.json", "data/disputes.csv", "data/proactive.csv", "data/reports.csv", "data/requests.csv",
            "feed.xml", "guide/index.html", "index.html",
            "reports/2020/index.html", "reports/2023/index.html", "reports/index.html",
            .. Report(2020), .. Report(2023),
            "reports/xinfangju/compare/index.html", "reports/xinfangju/index.html", "robots.txt", "search/index.html", "search/overview.js", "sitemap.xml",
            "sitemap/index.html",
        ], paths.Where(p => !p.StartsWith("search/te", StringComparison.Ordinal)));

        static IEnumerable<string> Report(int year) =>
            new[] { "data.json", "disputes.csv", "files/stamped.pdf", "index.html", "proactive.csv", "report.docx", "report.xlsx", "requests.csv" }.Select(f => $"reports/xinfangju/{year}/{f}");
    }

    [Fact]
    public void Only_reports_makes_the_report_pages_and_what_they_are_laid_out_with() =>
        Assert.Equal(["reports/xinfangju/2020/index.html", "reports/xinfangju/2023/index.html"],
            site.Plan(PlanScope.ReportPages).Select(f => f.Route.Path).Where(p => !p.StartsWith("assets/", StringComparison.Ordinal)));

    [Fact]
    public void No_link_of_any_page_is_dead_and_all_are_relative_to_a_file()
    {
        var plan = site.Plan();
        var paths = plan.Select(f => f.Route.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in plan.Where(f => f.MediaType == MediaTypes.Html && f.Route.Path != "404.html"))
        {
            var page = site.Page(file.Route.Path);
            foreach (var element in page.QuerySelectorAll("a[href], link[rel=stylesheet], script[src], img"))
            {
                string address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (address.StartsWith('#')) Assert.NotNull(page.GetElementById(address[1..]));
                else if (!address.StartsWith("https://", StringComparison.Ordinal))
                {
                    var target = new Uri(new Uri("file:///" + file.Route.Path), address);
                    Assert.Contains(target.AbsolutePath[1..], paths);
                    Assert.False(address.StartsWith('/'));
                }
            }
        }
    }

    [Fact]
    public void The_page_for_unknown_addresses_links_from_the_root_of_the_host()
    {
        var links = site.Page("404.html").QuerySelectorAll("a[href^='/'], link[href^='/']").Select(a => a.GetAttribute("href")!);

        Assert.All(links, link => Assert.StartsWith("/zwgk/", link));
        Assert.Contains("/zwgk/sitemap/", links);
    }

    [Fact]
    public void META_tags_stand_in_every_report_as_government_sites_must_have_them()
    {
        var tags = site.Page(MadeUpSite.New + "index.html").QuerySelectorAll("meta[name]").ToDictionary(m => m.GetAttribute("name")!, m => m.GetAttribute("content"));

        Assert.Equal("示例市示例区人民政府", tags["SiteName"]);
        Assert.Equal("www.example.gov.cn", tags["SiteDomain"]);
        Assert.Equal("6401040001", tags["SiteIDCode"]);
        Assert.Equal("政府信息公开年报", tags["ColumnName"]);
        Assert.Equal("示例区信访局2023年政府信息公开工作年度报告", tags["ArticleTitle"]);
        Assert.Equal("2024-01-20 09:30", tags["PubDate"]);
        Assert.Equal("示例市示例区信访局", tags["ContentSource"]);
        Assert.Equal("https://www.example.gov.cn/zwgk/reports/xinfangju/2023/", tags["Url"]);
    }

    [Fact]
    public void A_date_that_is_not_known_leaves_its_META_tag_out_and_shows_a_dash()
    {
        site.Replace(MadeUpSite.New + "report.md", "published: 2024-01-20 09:30\n", "");
        var page = site.Page(MadeUpSite.New + "index.html");

        Assert.Null(page.QuerySelector("meta[name=PubDate]"));
        Assert.Equal("—", page.QuerySelectorAll(".metadata div").Single(d => d.QuerySelector("dt")!.TextContent == "发布日期").QuerySelector("dd")!.TextContent);
    }

    [Fact]
    public void The_six_parts_stand_in_the_order_of_the_form_under_their_canonical_headings()
    {
        var page = site.Page(MadeUpSite.New + "index.html");
        string[] titles = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"];

        Assert.Equal(titles, page.QuerySelectorAll(".part > h2").Select(h => h.TextContent));
        Assert.Equal(titles, page.QuerySelectorAll(".contents a").Select(a => a.TextContent));
        Assert.Equal("没有收取信息处理费。", page.QuerySelector("#part-3 ~ .table-box ~ .text")!.TextContent.Trim());
    }

    [Fact]
    public void Names_that_look_like_HTML_are_shown_as_text_everywhere()
    {
        site.Replace("agencies.csv", ",示例区信访局,", ",\"<script>alert(\"\"1\"\")</script>&局\",").Replace("site.yml", "name: 示例市示例区人民政府", "name: '<b>\"市''府'");
        foreach (string path in new[] { MadeUpSite.New + "index.html", "index.html", "reports/index.html", "reports/2023/index.html", "reports/xinfangju/index.html", "reports/xinfangju/compare/index.html", "checks/index.html", "sitemap/index.html", "404.html" })
        {
            var page = site.Page(path);
            Assert.All(page.Scripts.Where(s => s.TextContent.Length > 0), s => Assert.Equal("application/ld+json", s.Type));
            Assert.Null(page.QuerySelector("b"));
            Assert.Equal("<b>\"市'府", page.QuerySelector(".site-name a")!.TextContent);
        }
        Assert.Equal("<script>alert(\"1\")</script>&局2023年政府信息公开工作年度报告", site.Page(MadeUpSite.New + "index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Corrections_and_the_reason_for_a_kept_report_stand_on_the_page()
    {
        site.Replace(MadeUpSite.New + "report.md", "status: final\n",
            "status: final\nas_published: 报告已按原样公布。\ncorrections:\n  - { date: 2024-03-02, cell: requests.new.total, from: 12, to: 13, reason: 统计遗漏 }\n");
        var notices = site.Page(MadeUpSite.New + "index.html").QuerySelectorAll(".notice").Select(n => n.TextContent.Trim()).ToList();

        Assert.StartsWith("说明\n本报告按原发布内容保留。报告已按原样公布。", notices[0]);
        Assert.Contains("2024-03-02：表三「一、本年新收政府信息公开申请数量」行「总计」列，原为“12”，更正为“13”。更正原因：统计遗漏。", notices[1]);
    }

    [Fact]
    public void The_errors_with_which_a_report_is_kept_stand_on_its_page()
    {
        site.Replace(MadeUpSite.New + "report.md", "status: final\n", "status: final\nas_published: 报告已按原样公布。\n");
        string[] sentences = [.. site.Page(MadeUpSite.New + "index.html").QuerySelectorAll("#as-published ~ ul > li").Select(li => li.TextContent)];

        Assert.StartsWith("表三「自然人」列：第一项加第二项之和，等于第三项加第四项之和，实际 0+49＝49，另一边", sentences[0]);
        Assert.All(sentences, sentence => Assert.EndsWith("。", sentence));
        Assert.Null(site.Page(MadeUpSite.Old + "index.html").QuerySelector("#as-published"));
    }

    [Fact]
    public void The_description_for_machines_names_the_report_its_data_and_the_way_to_it()
    {
        using var json = JsonDocument.Parse(site.Page(MadeUpSite.New + "index.html").QuerySelector("script[type='application/ld+json']")!.TextContent);
        var graph = json.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(e => e.GetProperty("@type").GetString()!);

        Assert.Equal(["Report", "Dataset", "BreadcrumbList"], graph.Keys);
        Assert.Equal("示例区信访局2023年政府信息公开工作年度报告", graph["Report"].GetProperty("name").GetString());
        Assert.Equal("https://www.example.gov.cn/zwgk/reports/xinfangju/2023/", graph["Report"].GetProperty("url").GetString());
        Assert.Equal("2024-01-20T09:30:00+08:00", graph["Report"].GetProperty("datePublished").GetString());
        Assert.Equal(["proactive.csv", "requests.csv", "disputes.csv", "data.json", "report.xlsx", "report.docx"],
            graph["Dataset"].GetProperty("distribution").EnumerateArray().Select(d => d.GetProperty("contentUrl").GetString()));
        Assert.Equal(["首页", "政府信息公开年报", "示例区信访局", "2023年"],
            graph["BreadcrumbList"].GetProperty("itemListElement").EnumerateArray().Select(i => i.GetProperty("name").GetString()));
    }

    [Fact]
    public void What_could_end_the_description_for_machines_is_escaped_in_it()
    {
        site.Replace("pages/guide.md", "title: 政府信息公开指南", "title: 甲</script><!--乙");
        var page = site.Page("guide/index.html");

        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("甲</script><!--乙", json.RootElement.GetProperty("@graph")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Tables_in_the_text_scroll_in_a_box_of_their_own_and_carry_no_inline_style()
    {
        site.Replace("pages/guide.md", "指南。", "| 项目 | 数量 | 备注 |\n| :-- | --: | :-: |\n| 甲 | 1 | 乙 |\n\n文字\n\n| 丙 |\n| --- |\n| 丁 |\n");
        var boxes = site.Page("guide/index.html").QuerySelectorAll(".text .table-box");

        Assert.Equal(["正文表格1（可左右滚动）", "正文表格2（可左右滚动）"], boxes.Select(b => b.GetAttribute("aria-label")));
        Assert.All(boxes, box => Assert.Equal("0", box.GetAttribute("tabindex")));
        Assert.Equal(["word", "num", null, "word", "num", null], boxes[0].QuerySelectorAll("th, td").Select(c => c.GetAttribute("class")));
        Assert.All(boxes.SelectMany(b => b.QuerySelectorAll("th")), th => Assert.Equal("col", th.GetAttribute("scope")));
    }

    [Fact]
    public void Headings_in_the_text_leave_no_level_out()
    {
        site.Replace("pages/guide.md", "指南。", "## 甲\n\n#### 乙\n\n###### 丙\n\n# 丁\n").Replace(MadeUpSite.New + "report.md", "公开若干条。", "公开若干条。\n\n##### （一）戊\n\n文字。\n");

        Assert.Equal(["H2 甲", "H3 乙", "H4 丙", "H2 丁"], site.Page("guide/index.html").QuerySelectorAll(".text :is(h2, h3, h4, h5, h6)").Select(h => $"{h.TagName} {h.TextContent}"));
        Assert.Equal(["H3 （一）戊"], site.Page(MadeUpSite.New + "index.html").QuerySelectorAll(".text :is(h2, h3, h4, h5, h6)").Select(h => $"{h.TagName} {h.TextContent}"));
    }

    [Fact]
    public void Links_to_other_sites_are_marked()
    {
        site.Replace("pages/guide.md", "指南。", "[外站](https://www.gov.cn/)、[首页](index.md)、<https://www.nx.gov.cn/>、[本站](https://www.example.gov.cn/zwgk/)、<http://WWW.example.gov.cn>、[仿冒](https://www.example.gov.cn.example/)");

        Assert.Equal(["external", null, "external", null, null, "external"], site.Page("guide/index.html").QuerySelectorAll(".text a").Select(a => a.GetAttribute("rel")));
    }

    [Theory]
    [InlineData("电话：0990-1234567，传真010-66666666-801。", "0990-1234567", "010-66666666-801")]
    [InlineData("热线400-820-8820（工作日）、**0571-88888888**。", "400-820-8820", "0571-88888888")]
    [InlineData("自2024-01-01至2024-12-31，编号119901-2024-00001，见 <https://www.gov.cn/0571-88888888/>，比分 021-3。")]
    public void Phone_numbers_are_kept_on_a_line(string text, params string[] numbers)
    {
        site.Replace("pages/guide.md", "指南。", text);

        Assert.Equal(numbers, site.Page("guide/index.html").QuerySelectorAll(".text .phone").Select(n => n.TextContent));
    }

    [Fact]
    public void Attachments_say_what_they_are()
    {
        site.With(MadeUpSite.New + "files/stamped-copy.pdf", "%PDF-1.4").With(MadeUpSite.New + "files/table.xlsx", "PK");

        Assert.Equal(["附件1（PDF，8字节）：stamped-copy.pdf", "附件2（PDF，4字节）：stamped.pdf", "附件3（Excel，2字节）：table.xlsx"], site.Page(MadeUpSite.New + "index.html").QuerySelectorAll(".files li").Select(li => li.TextContent));
    }

    [Fact]
    public void A_page_is_small_and_without_inline_code_or_empty_attributes()
    {
        string html = site.Text(MadeUpSite.New + "index.html");

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, 40_000);
        Assert.DoesNotContain("style=", html);
        Assert.DoesNotContain("onclick", html);
        Assert.DoesNotContain("=\"\"", html);
        Assert.DoesNotContain("\r", html);
    }

    [Fact]
    public void An_agency_without_a_final_report_is_nowhere()
    {
        site.With("agencies.csv", File.ReadAllText(PathOf("agencies.csv")) + "minzheng,示例区民政局,示例区民政局,,部门,,,,,2\n");

        Assert.DoesNotContain(site.Plan(), f => f.Route.Path.StartsWith("reports/minzheng", StringComparison.Ordinal));
        Assert.DoesNotContain("民政局", site.Text("reports/index.html") + site.Text("sitemap/index.html"));

        string PathOf(string file) => Path.Combine(site.Themes, "..", "content", file);
    }

    [Fact]
    public void The_statutory_columns_stand_in_their_order_whatever_the_settings_say()
    {
        site.With("pages/request.md", "---\ntitle: 依申请公开\n---\n\n申请。\n").With("pages/other.md", "---\ntitle: 公告\n---\n\n公告。\n")
            .With("pages/system.md", "---\ntitle: 政府信息公开制度\n---\n\n制度。\n").With("pages/statutory.md", "---\ntitle: 法定主动公开内容\n---\n\n内容。\n")
            .Replace("site.yml", "organiser:", "columns:\n  request: { name: 依申请公开 }\n  other: { name: 公告 }\n  reports: { name: 政府信息公开年报 }\n  empty: { name: 空栏目 }\norganiser:");
        string[] columns = ["政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开", "公告"];

        Assert.Equal(["首页", .. columns], site.Page("guide/index.html").QuerySelectorAll(".site-nav a").Select(a => a.TextContent));
        Assert.Equal(columns, site.Page("index.html").QuerySelectorAll(".card-title").Select(a => a.TextContent));
    }

    [Fact]
    public void The_home_page_shows_the_key_figures_of_the_government_s_latest_report()
    {
        using var district = MadeUpSite.District();
        var page = district.Page("index.html");

        Assert.Equal(["2023年主要数据", "最新年度报告"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal("本年新收申请420件", page.QuerySelector(".facts div")!.TextContent);
        Assert.Equal(["reports/2023/index.html", "reports/quzhengfu/index.html", "checks/index.html"], page.QuerySelectorAll(".links a").Select(a => a.GetAttribute("href")));
        Assert.Null(site.Page("index.html").QuerySelector(".facts"));
    }

    [Fact]
    public void Without_any_report_there_is_no_column_of_reports()
    {
        foreach (string report in new[] { MadeUpSite.Old, MadeUpSite.New }) site.Replace(report + "report.md", "status: final", "status: draft");

        Assert.DoesNotContain(site.Plan(), f => f.Route.Path.StartsWith("reports/", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Plan(), f => f.Route.Path.StartsWith("checks/", StringComparison.Ordinal));
        Assert.DoesNotContain("政府信息公开年报", site.Text("index.html"));
    }
}
