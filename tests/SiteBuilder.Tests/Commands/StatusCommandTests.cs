using SiteBuilder.Commands;

namespace SiteBuilder.Tests.Commands;

/// <summary><c>status</c>: agencies × years.</summary>
public sealed class StatusCommandTests
{
    [Fact]
    public void Every_agency_and_year_has_its_word()
    {
        using var site = new SiteFolder()
            .Replace("reports/minzheng/2024/report.md", "status: final", "status: draft")
            .Replace("reports/danganju/2020/disputes.csv", "行政复议,0,0,0,0,0", "行政复议,0,0,0,0,1")
            .Replace("agencies.csv", "119901010000000004,2023,2023,,4", "119901010000000004,2021,,,4");
        var run = site.Run("status");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("""
            机关                          2019  2020  2021  2023  2024
            示例县民政局                  —     —     —     完成  草稿
            示例县档案局                  —     有误  —     —     —
            示例县粮食和物资储备局        完成  完成  完成  —     —
            示例县政务服务管理局          —     —     逾期  完成  未报
            示例县人民政府                —     —     —     完成  未报
            2024 年度：未报 2，草稿 1。
            草稿（期限 2025-01-31）：示例县民政局。
            未报（期限 2025-01-31）：示例县政务服务管理局。
            未报（期限 2025-03-31）：示例县人民政府。

            """, run.Results);
    }

    [Fact]
    public void No_line_is_wider_than_80_columns()
    {
        using var site = new SiteFolder("demo");
        var lines = site.Run("status").Results.Split('\n').Concat(site.Run("status", "--lang", "en").Results.Split('\n'));
        Assert.All(lines, line => Assert.True(DisplayWidth.Of(line) <= 80, line));
    }

    [Fact]
    public void A_waiver_that_ends_within_a_month_is_named()
    {
        using var site = new SiteFolder().Replace("reports/minzheng/2024/report.md", "source: 示例县民政局\n",
            "source: 示例县民政局\nwaivers:\n  - { code: GK202, cells: [requests.carried_in.total], values: { requests.carried_in.total: 2 }, reason: 上年数据已更正, by: 办公室, until: 2025-02-10 }\n");
        Assert.Equal("豁免 GK202（content/reports/minzheng/2024/report.md:8）2025-02-10 到期：上年数据已更正", site.Run("status").LastLine);
    }

    [Fact]
    public void As_JSON_each_report_has_its_status_and_deadline()
    {
        using var site = new SiteFolder();
        Assert.Contains("""
                    {
                      "year": 2024,
                      "status": "not_filed",
                      "deadline": "2025-03-31",
                      "published": null
                    }
            """, site.Run("status", "--json", "--agency", "zhengfu").Results, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_agency_is_answered_with_the_nearest()
    {
        using var site = new SiteFolder();
        Assert.Equal(new CommandRun(2, "", "agencies.csv 里没有机关「minzhen」。是不是「minzheng」？\n"), site.Run("status", "--agency", "minzhen"));
    }
}
