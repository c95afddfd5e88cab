using System.Text;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Search;

namespace SiteBuilder.Tests.Rendering.Search;

/// <summary>The files of search on a small site.</summary>
public sealed class SearchFilesTests : IDisposable
{
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void There_is_a_page_an_overview_a_text_for_each_page_and_the_shards() => Assert.Equal(
    [
        "search/index.html", "search/overview.js", .. Enumerable.Range(0, 16).Select(i => $"search/terms/{i}.js").Order(StringComparer.Ordinal),
        "search/texts/guide.js", "search/texts/index.js", "search/texts/reports/xinfangju/2020.js", "search/texts/reports/xinfangju/2023.js",
    ], Files().Keys);

    [Fact]
    public void A_text_holds_title_agency_other_names_and_what_a_reader_reads()
    {
        site.Replace("agencies.csv", "示例区信访局,,部门", "示例区信访局,区信访局;信访办,部门").Replace(MadeUpSite.New + "report.md", "status: final", "status: final\nkeywords: [信访, 年报]\nindex_no: \"640104/2024-1\"");
        Assert.Equal(
            "siteSearch.text(\"reports/xinfangju/2023\",\"示例区信访局2023年政府信息公开工作年度报告\",\"示例区信访局\",\"示例市示例区信访局 区信访局 信访办 信访 年报 640104/2024-1\","
            + "\"根据条例编制。\\n公开若干条。\\n没有收取信息处理费。\\n问题。\\n无。\\nstamped.pdf\");\n", site.Text("search/texts/reports/xinfangju/2023.js"));
        Assert.Equal("siteSearch.text(\"index\",\"政府信息公开\",\"\",\"\",\"欢迎，请看指南。\");\n", site.Text("search/texts/index.js"));
    }

    [Fact]
    public void The_overview_numbers_the_documents_by_year_agency_and_page()
    {
        site.With("agencies.csv", "slug,name,short_name,aliases,kind,code,first_year,last_year,in_rollup,order\nxinfangju,示例市示例区信访局,示例区信访局,,部门,,,,,2\nminzhengju,示例市示例区民政局,示例区民政局,,部门,,,,,1\n");
        foreach (string file in new[] { "report.md", "proactive.csv", "requests.csv", "disputes.csv" }) site.Copy(MadeUpSite.New + file, $"reports/minzhengju/2023/{file}");

        Assert.Contains("siteSearch.overview({agencies:[\"minzhengju\",\"xinfangju\"],years:{2020:\"2\",2023:\"3\"},pages:[\"guide\",\"index\"],alphabet:\"0123", site.Text("search/overview.js"), StringComparison.Ordinal);
        Assert.Equal([(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)], Terms()["信息"]);
        Assert.Equal([(1, 4)], Terms()["民政"]);
    }

    [Fact]
    public void The_page_asks_for_the_overview_and_the_texts_by_a_version_that_changes_with_them()
    {
        string before = site.Page("search/index.html").QuerySelector("script[src^='overview.js?v=']")!.GetAttribute("src")!;
        site.Replace("pages/guide.md", "指南。", "新的指南。");
        Assert.NotEqual(before, site.Page("search/index.html").QuerySelector("script[src^='overview.js?v=']")!.GetAttribute("src"));
    }

    [Fact]
    public void Without_a_script_the_page_says_so_and_leads_to_the_lists()
    {
        var page = site.Page("search/index.html");

        Assert.Equal("检索由浏览器中的脚本完成，没有脚本时不能使用，请从下面的列表查找。", page.QuerySelector("#search-without")!.TextContent);
        Assert.Equal(["../reports/index.html", "../sitemap/index.html", "../reports/2023/index.html", "../reports/2020/index.html"], page.QuerySelectorAll("#search-lists a").Select(a => a.GetAttribute("href")));
        Assert.False(page.QuerySelector("#search-lists")!.HasAttribute("hidden"));
    }

    [Fact]
    public void The_page_of_results_is_not_for_engines()
    {
        Assert.Equal("noindex", site.Page("search/index.html").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("/search/", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_cannot_be_found()
    {
        site.Replace(MadeUpSite.New + "report.md", "status: final", "status: draft").Replace(MadeUpSite.New + "report.md", "问题。", "秘而未宣。");

        Assert.DoesNotContain("search/texts/reports/xinfangju/2023.js", Files().Keys);
        Assert.DoesNotContain("未宣", Terms().Keys);
    }

    [Fact]
    public void A_changed_figure_changes_two_shards_the_text_and_what_names_their_versions()
    {
        site.Replace(MadeUpSite.New + "report.md", "公开若干条。", "公开711条。");
        var before = Files();
        site.Replace(MadeUpSite.New + "report.md", "711", "712");
        var after = Files();

        Assert.Equal(["search/index.html", "search/overview.js", .. new[] { Shard("711"), Shard("712") }.Order(StringComparer.Ordinal), "search/texts/reports/xinfangju/2023.js"],
            after.Keys.Where(path => before[path] != after[path]));

        static string Shard(string term) => $"search/terms/{SearchTerms.Shard(term, 16)}.js";
    }

    [Fact]
    public void What_editors_write_stays_a_string_in_every_file()
    {
        const string attack = "</script><script>alert(1)</script>\u2028\\\" ${x}";
        site.Replace("pages/guide.md", "指南。", attack).Replace("pages/guide.md", "title: 政府信息公开指南", "title: '指南</script><img src=x onerror=alert(1)>'");

        Assert.Equal([], Files().Where(f => f.Key.EndsWith(".js", StringComparison.Ordinal) && (f.Value.Contains("</", StringComparison.Ordinal) || f.Value.Contains('\u2028'))).Select(f => f.Key));
        Assert.Contains("\"指南\\u003c/script>\\u003cimg src=x onerror=alert(1)>\"", site.Text("search/texts/guide.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_shards_grows_with_the_site_in_powers_of_two()
    {
        foreach (var (documents, shards) in new[] { (0, 16), (160, 16), (161, 32), (10_000, 1024), (1_000_000, 4096) }) Assert.Equal(shards, SearchDocuments.ShardsFor(documents));
    }

    private SortedDictionary<string, string> Files() => new(
        site.Plan().Where(f => f.Route.Path.StartsWith("search/", StringComparison.Ordinal)).ToDictionary(f => f.Route.Path, f => Encoding.UTF8.GetString(f.Make().Bytes.Span)), StringComparer.Ordinal);

    private Dictionary<string, List<(int Document, int Level)>> Terms() =>
        Shards.Read(Enumerable.Range(0, 16).Select(i => site.Make($"search/terms/{i}.js").Bytes));
}
