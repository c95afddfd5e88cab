using System.Text.Json;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>What stands between a finished site and the public.</summary>
public sealed class GateTests : IDisposable
{
    private const string Report = "reports/minzheng/2024/report.md";

    private readonly PublishedSite site = new();

    public void Dispose() => site.Dispose();

    private string Refused()
    {
        var before = FolderContents.Of(site.Target);
        var run = site.Publish();
        Assert.Equal((1, "未发布：「www」上的网站保持原样。"), (run.ExitCode, run.LastLine));
        Assert.Equal(before, FolderContents.Of(site.Target));
        return run.Results;
    }

    private void Correct(string corrections) => site.Content.Replace(Report, "source: 示例县民政局\n", $"source: 示例县民政局\ncorrections:\n{corrections}");

    [Fact]
    public void A_published_figure_that_changes_needs_a_correction()
    {
        site.Published();
        Assert.Contains(
            "content/reports/minzheng/2024/report.md:1:1: 错误 GK290: 表二「行政许可」行「本年处理决定数量」列已公布的是 321，现在是 322；请核对，确要更正就在 corrections 里加上 { cell: proactive.license.decisions, from: 321, to: 322, date: …, reason: … }。",
            site.WithPermits(321, 322) is var _ ? Refused() : "", StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_correction_it_is_published()
    {
        site.Published();
        site.WithPermits(321, 322);
        Correct("  - { date: 2025-01-24, cell: proactive.license.decisions, from: 321, to: 322, reason: 统计遗漏 }\n");
        site.Published();
    }

    [Fact]
    public void Corrections_that_follow_each_other_count_together()
    {
        site.Published();
        site.WithPermits(321, 323);
        Correct("  - { date: 2025-01-24, cell: proactive.license.decisions, from: 322, to: 323, reason: 又有遗漏 }\n  - { date: 2025-01-23, cell: proactive.license.decisions, from: 321, to: 322, reason: 统计遗漏 }\n");
        site.Published();
    }

    [Fact]
    public void A_correction_from_another_figure_does_not_count()
    {
        site.Published();
        site.WithPermits(321, 322);
        Correct("  - { date: 2025-01-24, cell: proactive.license.decisions, from: 300, to: 322, reason: 统计遗漏 }\n");
        Assert.Contains("GK290", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_site_offers_no_JSON_the_figures_are_read_from_the_page()
    {
        site.Content.Replace("site.yml", "conac_id:", "downloads: [csv]\nconac_id:");
        site.Published();
        site.WithPermits(321, 322);
        Assert.Contains("已公布的是 321，现在是 322", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_was_never_published_may_change_as_it_likes()
    {
        site.Content.Replace(Report, "status: final", "status: draft");
        site.Published();
        site.WithPermits(321, 322).Content.Replace(Report, "status: draft", "status: final");
        site.Published();
    }

    [Fact]
    public void Figures_that_somebody_changed_on_the_server_are_not_taken_for_published_ones()
    {
        site.Published();
        string data = site[$"{site.Current}/reports/minzheng/2024/data.json"];
        File.WriteAllText(data, File.ReadAllText(data).Replace("321", "999", StringComparison.Ordinal));
        var run = site.WithGuide("新增一句。").Publish();
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("GK29", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_approval_is_asked_for_nothing_new_goes_out_without()
    {
        site.Content.Replace("site.yml", "conac_id:", "approval: { required: yes }\nconac_id:");
        Assert.Matches("content/site.yml:[0-9]+:[0-9]+: 错误 GK520: 这次要发布的内容（清单 [0-9a-f]{16}，[0-9]+ 个文件有变化）还没有审批；核对后在 approval.releases 里加上 { manifest: [0-9a-f]{16}, by: 姓名, date: 日期 }。", site.Publish().Results);
        Assert.False(Path.Exists(site["current"]));
    }

    [Fact]
    public void An_approval_names_the_manifest_and_holds_for_these_bytes_alone()
    {
        site.Content.Replace("site.yml", "conac_id:", "approval: { required: yes, approvers: [李四], releases: [] }\nconac_id:");
        using var json = JsonDocument.Parse(site.Publish("--dry-run", "--json").Results);
        string manifest = json.RootElement.GetProperty("publication").GetProperty("manifest").GetString()!;

        site.Content.Replace("site.yml", "releases: []", $"releases: [{{ manifest: {manifest[..12]}, by: 张三, date: 2025-01-24 }}]");
        Assert.Contains("「张三」不在审批人名单（approvers）里，这次审批不作数。", site.Publish().Results, StringComparison.Ordinal);
        site.Content.Replace("site.yml", "by: 张三", "by: 李四");
        site.Published();
        Assert.StartsWith("「www」上的网站没有变化", site.Published(), StringComparison.Ordinal);

        site.WithGuide("审批之后加的一句。");
        Assert.Contains("GK520", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_publish_that_takes_away_too_much_is_refused_until_it_is_said_to_be_meant()
    {
        site.Published();
        site.Content.Replace("site.yml", "conac_id:", "publish: { www: { to: www, max_removed: 5 } }\ndownloads: [csv]\nconac_id:");
        Assert.Contains("错误 GK521: 这次发布会从网站上删掉 24 个文件，上限是 5 个；确实要删，这一次加上 --max-removed 24。", Refused(), StringComparison.Ordinal);
        site.Published("--max-removed", "24");
    }

    [Fact]
    public void A_published_report_that_would_vanish_is_told()
    {
        site.Published();
        site.Content.Replace(Report, "status: final", "status: draft");
        var run = site.Publish();
        Assert.Contains("content/reports/minzheng/2024: 警告 GK291: 这份报告已经公布，这次发布后网站上就没有了。", run.Results, StringComparison.Ordinal);
    }
}
