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
    public void Robots_are_told_where_the_sitemap_is() =>
        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://www.example.gov.cn/zwgk/sitemap.xml\n", site.Text("robots.txt"));

    [Fact]
    public void The_feed_holds_the_newest_report_first_with_its_time_of_publication()
    {
        string feed = site.Text("feed.xml");

        Assert.Contains("<updated>2024-01-20T09:30:00+08:00</updated>\n  <author>", feed);
        Assert.Contains("""
              <entry>
                <title>示例区信访局2023年政府信息公开工作年度报告</title>
                <id>https://www.example.gov.cn/zwgk/reports/xinfangju/2023/</id>
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
    public void Without_a_date_of_publication_there_is_no_feed()
    {
        foreach (int year in new[] { 2020, 2023 }) site.Replace($"reports/xinfangju/{year}/report.md", $"published: {year + 1}-01-20 09:30\n", "");

        Assert.DoesNotContain(site.Plan(), f => f.Route.Path == "feed.xml");
    }
}
