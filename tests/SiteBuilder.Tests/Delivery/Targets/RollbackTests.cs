namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>Any release that stands can be brought back, also while the content is broken.</summary>
public sealed class RollbackTests : IDisposable
{
    private readonly PublishedSite site = new();

    public RollbackTests()
    {
        site.Published();
        site.WithGuide("第二版。").Published();
        site.WithGuide("第三版。").Published();
    }

    public void Dispose() => site.Dispose();

    private string First => site.Releases[0];

    private string Second => site.Releases[1];

    private string Third => site.Releases[2];

    [Fact]
    public void Without_an_id_the_release_before_comes_back()
    {
        var run = site.Publish("--rollback");
        Assert.Equal((0, $"「www」已从版本 {Third} 恢复到 {Second}。\n"), (run.ExitCode, run.Results));
        Assert.Equal($"releases/{Second}", site.Current);
        Assert.Equal($"「www」已从版本 {Second} 恢复到 {First}。\n", site.Publish("--rollback").Results);
        Assert.Equal((2, "「www」上没有更早的版本可以恢复。\n"), (site.Publish("--rollback").ExitCode, site.Publish("--rollback").Remarks));
    }

    [Fact]
    public void Any_release_comes_back_by_its_id_or_number()
    {
        Assert.Equal(0, site.Publish("--rollback", First).ExitCode);
        Assert.Equal($"releases/{First}", site.Current);
        Assert.Equal(0, site.Publish("--rollback", "3").ExitCode);
        Assert.Equal($"releases/{Third}", site.Current);
        Assert.Equal($"「www」上没有版本「7」，现有：{First}、{Second}、{Third}。\n", site.Publish("--rollback", "7").Remarks);
    }

    [Fact]
    public void Broken_content_does_not_keep_an_old_release_from_coming_back()
    {
        File.WriteAllText(Path.Combine(site.Content.Content, "site.yml"), "name: [");
        Assert.Equal(0, site.Publish("--rollback").ExitCode);
    }

    [Fact]
    public void What_was_rolled_back_is_not_published_again_by_itself()
    {
        site.Publish("--rollback");
        var run = site.Publish();
        Assert.Equal((2, $"这份网站正是已经撤回的版本 {Third}，不会再次发布；确要恢复它，请用 --rollback {Third}。\n"), (run.ExitCode, run.Remarks));
        Assert.Equal($"releases/{Second}", site.Current);

        Assert.StartsWith("已发布到「www」，版本 000004-", site.WithGuide("第四版。").Published(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_rolled_back_may_be_brought_back_and_counts_as_published_again()
    {
        site.Publish("--rollback");
        Assert.Equal(0, site.Publish("--rollback", Third).ExitCode);
        Assert.StartsWith("「www」上的网站没有变化", site.Published(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_was_changed_since_is_not_brought_back()
    {
        File.WriteAllText(site[$"releases/{Second}/guide/index.html"], "…");
        var run = site.Publish("--rollback");
        Assert.Equal((2, $"版本 {Second} 里的「guide/index.html」在发布之后被改动或删除，不能恢复它；请换一个版本。\n"), (run.ExitCode, run.Remarks));
        Assert.Equal($"releases/{Third}", site.Current);
    }

    [Fact]
    public void The_releases_are_listed_with_the_one_that_stands()
    {
        site.Publish("--rollback");
        Assert.Equal($"{Third}  2025-01-25 09:00  已撤回\n{Second}  2025-01-25 09:00  当前\n{First}  2025-01-25 09:00\n", site.Publish("--list").Results);
    }
}
