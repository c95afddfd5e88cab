using System.Text;
using SiteBuilder.Rendering.Formats;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Rendering;

public sealed class ForEnginesTests : IDisposable
{
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_sitemap_lists_every_page_with_the_day_of_a_report() => Assert.Equal("""
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://www.example.gov.cn/zwgk/checks/</loc>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/guide/</loc>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/</loc>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/reports/2020/</loc>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/reports/2023/</loc>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/reports/</loc>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/reports/xinfangju/2020/</loc>
            <lastmod>2021-01-20</lastmod>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/reports/xinfangju/2023/</loc>
            <lastmod>2024-01-20</lastmod>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/reports/xinfangju/compare/</loc>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/reports/xinfangju/</loc>
          </url>
          <url>
            <loc>https://www.example.gov.cn/zwgk/sitemap/</loc>
          </url>
        </urlset>

        """, string.Join('\n', site.Text("sitemap.xml").Split('\n').Where(l => !l.Contains("validation", StringComparison.Ordinal))));

    [Fact]
    public void A_corrected_report_has_the_day_of_its_correction_in_the_sitemap()
    {
        Correct();

        Assert.Contains("<loc>https://www.example.gov.cn/zwgk/reports/xinfangju/2020/</loc>\n    <lastmod>2024-03-02</lastmod>", site.Text("sitemap.xml"));
        Assert.Contains("\"dateModified\":\"2024-03-02T00:00:00", site.Text(MadeUpSite.Old + "index.html"));
    }

    [Fact]
    public void More_addresses_than_a_sitemap_may_hold_make_an_index_with_parts_beside_it()
    {
        var pages = Enumerable.Range(0, 50_001).Select(i => Route.Page($"p{i:D5}")).ToList();
        var files = SitemapXml.Plan(new Shell(site.Check(), site.Theme()), pages).ToDictionary(f => f.Route.Path, f => Encoding.UTF8.GetString(f.Make().Bytes.Span));

        Assert.Equal(["robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap>
                <loc>https://www.example.gov.cn/zwgk/sitemap-1.xml</loc>
              </sitemap>
              <sitemap>
                <loc>https://www.example.gov.cn/zwgk/sitemap-2.xml</loc>
              </sitemap>
            </sitemapindex>

            """, files["sitemap.xml"]);
        Assert.Equal(50_000, files["sitemap-1.xml"].Split("<loc>").Length - 1);
        Assert.Contains("<loc>https://www.example.gov.cn/zwgk/p50000/</loc>", files["sitemap-2.xml"]);
    }

    [Fact]
    public void A_sitemap_grows_no_longer_than_fifty_megabytes() =>
        Assert.Equal([25_000, 15_000], SitemapXml.Parts([.. Enumerable.Range(0, 40_000).Select(i => Route.Page($"{i}"))], _ => 2_000).Select(part => part.Count));

    [Fact]
    public void Robots_are_told_where_the_sitemap_is()
    {
        site.Replace("site.yml", "base_path: /zwgk\n", "");

        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://www.example.gov.cn/sitemap.xml\n", site.Text("robots.txt"));
    }

    [Fact]
    public void Below_a_path_of_the_main_portal_the_file_for_robots_says_what_belongs_into_the_portal_s() => Assert.Equal("""
        # 本站在主站的目录 /zwgk/ 下。搜索引擎只读取主机根目录的文件：
        # 请把下面 Sitemap 一行加到 https://www.example.gov.cn/robots.txt 里。
        Sitemap: https://www.example.gov.cn/zwgk/sitemap.xml

        """, site.Text("robots.txt"));

    [Fact]
    public void The_feed_holds_the_newest_report_first_with_its_time_of_publication()
    {
        string feed = site.Text("feed.xml");

        Assert.Contains("<updated>2024-01-20T09:30:00+08:00</updated>\n  <author>", feed);
        Assert.Contains("""
              <entry>
                <title>示例区信访局2023年政府信息公开工作年度报告</title>
                <id>tag:www.example.gov.cn,2024:/zwgk/reports/xinfangju/2023</id>
                <published>2024-01-20T09:30:00+08:00</published>
                <updated>2024-01-20T09:30:00+08:00</updated>
                <link rel="alternate" href="https://www.example.gov.cn/zwgk/reports/xinfangju/2023/" />
                <author>
                  <name>示例市示例区信访局</name>
                </author>
              </entry>
              <entry>
                <title>示例区信访局2020年政府信息公开工作年度报告</title>
            """, feed);
    }

    [Fact]
    public void A_correction_moves_the_time_of_an_entry_and_of_the_feed_and_keeps_the_id()
    {
        string before = site.Text("feed.xml");
        Correct();
        string feed = site.Text("feed.xml");

        Assert.Contains("<updated>2024-03-02T00:00:00+08:00</updated>\n  <author>", feed);
        Assert.Contains("""
              <entry>
                <title>示例区信访局2020年政府信息公开工作年度报告</title>
                <id>tag:www.example.gov.cn,2021:/zwgk/reports/xinfangju/2020</id>
                <published>2021-01-20T09:30:00+08:00</published>
                <updated>2024-03-02T00:00:00+08:00</updated>
            """, feed);
        Assert.Contains("    <summary>2024-03-02更正：表四「行政复议」行「尚未审结」列，由12改为63。</summary>\n  </entry>\n  <entry>\n    <title>示例区信访局2023年", feed);
        Assert.Equal(Ids(before).Order(StringComparer.Ordinal), Ids(feed).Order(StringComparer.Ordinal));

        static IEnumerable<string> Ids(string feed) => feed.Split('\n').Where(line => line.Contains("<id>", StringComparison.Ordinal));
    }

    private void Correct() => site.Replace(MadeUpSite.Old + "report.md", "status: final",
        "status: final\ncorrections:\n  - { date: 2024-03-02, cell: disputes.review.pending, from: 12, to: 63, reason: 统计遗漏 }");

    [Fact]
    public void Without_a_date_of_publication_there_is_no_feed()
    {
        foreach (int year in new[] { 2020, 2023 }) site.Replace($"reports/xinfangju/{year}/report.md", $"published: {year + 1}-01-20 09:30\n", "");

        Assert.DoesNotContain(site.Plan(), f => f.Route.Path == "feed.xml");
    }
}
