using System.Text.Json;
using SiteBuilder.Delivery.Targets;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>What a broken publish left is taken up, and what somebody changed at the target is not carried along.</summary>
public sealed class InterruptedPublishTests : IDisposable
{
    private readonly PublishedSite site = new();

    public void Dispose() => site.Dispose();

    private IReadOnlyList<string> Whole()
    {
        Assert.Equal(["current", "releases"], new DirectoryInfo(site.Target).GetFileSystemInfos().Select(e => e.Name).Order());
        Assert.DoesNotContain(site.Releases, r => r.EndsWith(".partial", StringComparison.Ordinal));
        var served = FolderContents.Of(site[site.Current]);
        Assert.Equal(site.Content.Published(), served);
        return served;
    }

    [Fact]
    public void A_publish_that_was_broken_off_is_taken_up_under_its_number()
    {
        site.Published();
        string id = site.Releases[0];
        File.Delete(site["current"]);
        File.Delete(site[$"releases/{id}.json"]);
        Directory.Move(site[$"releases/{id}"], site[$"releases/{id}.partial"]);
        File.Delete(site[$"releases/{id}.partial/index.html"]);
        File.WriteAllText(site[$"releases/{id}.partial/guide/index.html.unfinished"], "half");
        File.WriteAllText(site[$"releases/{id}.partial/404.html"], "half");

        Assert.Matches($"^已发布到「www」，版本 {id}：上传 2 个（", site.Published());
        Whole();
    }

    [Fact]
    public void A_publish_that_was_broken_off_gives_its_files_to_the_next_one_with_other_content()
    {
        site.Published();
        string id = site.Releases[0];
        File.Delete(site["current"]);
        File.Delete(site[$"releases/{id}.json"]);
        Directory.Move(site[$"releases/{id}"], site[$"releases/{id}.partial"]);

        Assert.Matches("^已发布到「www」，版本 000002-[0-9a-f]{8}：上传 10 个（", site.WithGuide("新增一句。").Published());
        Whole();
    }

    [Fact]
    public void A_release_that_was_sealed_but_not_turned_to_costs_nothing_the_next_time()
    {
        site.Published();
        site.WithGuide("新增一句。").Published();
        string first = site.Releases[0];
        File.Delete(site["current"]);
        File.CreateSymbolicLink(site["current"], $"releases/{first}");

        Assert.Contains("：上传 0 个（0 KB）", site.Published(), StringComparison.Ordinal);
        Whole();
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_mended()
    {
        site.Published();
        Directory.Delete(site[site.Current], recursive: true);
        site.Published();
        Whole();
    }

    [Theory]
    [InlineData("index.html", false)]
    [InlineData("index.html", true)]
    [InlineData("manifest.json", true)]
    public void A_file_that_somebody_changed_in_place_is_written_anew(string file, bool clockTurnedBack)
    {
        site.Published();
        string path = site[$"{site.Current}/{file}"];
        var written = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, File.ReadAllText(path).Replace('1', '7'));
        if (clockTurnedBack) File.SetLastWriteTimeUtc(path, written);

        Assert.StartsWith("已发布到「www」，版本 000002-", site.Published(), StringComparison.Ordinal);
        Whole();
    }

    [Fact]
    public void A_file_that_somebody_added_does_not_reach_the_next_release()
    {
        site.Published();
        File.WriteAllText(site[$"{site.Current}/reports/shell.php"], "…");
        Assert.Contains("上传 0 个", site.Published(), StringComparison.Ordinal);
        Whole();
    }

    [Fact]
    public void On_demand_every_file_is_written_anew()
    {
        site.Published();
        Assert.Matches("^已发布到「www」，版本 000002-[0-9a-f]{8}：上传 [0-9]+ 个（[0-9,]+ KB），未变 0 个，删除 0 个。$", site.Published("--fresh"));
        Assert.NotEqual(PublishedSite.Inode(site[$"releases/{site.Releases[0]}/index.html"]), PublishedSite.Inode(site[$"releases/{site.Releases[1]}/index.html"]));
        Whole();
    }

    [Fact]
    public void A_publisher_at_work_is_waited_for_by_nobody()
    {
        Directory.CreateDirectory(site.Target);
        using var disk = new LocalDisk("www", site.Target);
        using (TargetLock.On(disk, Claimant.Here()))
        {
            var run = site.Publish();
            Assert.Equal((2, "另一个程序正在向「www」发布，请等它结束后再试。\n"), (run.ExitCode, run.Remarks));
        }
        site.Published();
        Whole();
    }

    [Fact]
    public void The_lock_of_a_process_that_has_ended_is_taken_over()
    {
        Directory.CreateDirectory(site.Target);
        var ended = Claimant.Here() with { Nonce = "other", Started = "1" };
        File.WriteAllBytes(site[".sitebuilder.lock"], ended.ToJson());
        File.WriteAllText(site[".sitebuilder.lock.killed"], "{");
        site.Published();
        Whole();
    }

    [Fact]
    public void The_lock_of_another_machine_is_taken_over_when_it_gave_no_sign_of_life()
    {
        Directory.CreateDirectory(site.Target);
        File.WriteAllBytes(site[".sitebuilder.lock"], new Claimant("other", "another host", 1, "1").ToJson());
        Assert.Equal(2, site.Publish().ExitCode);
        File.SetLastWriteTimeUtc(site[".sitebuilder.lock"], DateTime.UtcNow.AddMinutes(-3));
        site.Published();
        Whole();
    }

    [Fact]
    public void The_lock_of_another_machine_that_lies_in_the_future_is_taken_over_as_well()
    {
        Directory.CreateDirectory(site.Target);
        File.WriteAllBytes(site[".sitebuilder.lock"], new Claimant("other", "another host", 1, "1").ToJson());
        File.SetLastWriteTimeUtc(site[".sitebuilder.lock"], DateTime.UtcNow.AddDays(1)); // the clock was set back since
        site.Published();
        Whole();
    }

    [Fact]
    public void A_release_that_the_public_never_read_is_not_rolled_back_to()
    {
        site.Published();
        site.WithGuide("从未公开的一句。").Published();
        string first = site.Releases[0], unread = site.Releases[1];
        File.Delete(site["current"]);
        File.CreateSymbolicLink(site["current"], $"releases/{first}"); // killed right before the link was turned
        site.WithGuide("公开的一句。").Published();

        Assert.DoesNotContain(unread, site.Releases);
        Assert.Equal(0, site.Publish("--rollback").ExitCode);
        Assert.Equal($"releases/{first}", site.Current);
    }

    [Theory]
    [InlineData(2)] // before the link was turned: the release that still stands is marked already
    [InlineData(1)] // after it was turned: the mark of the release that came back is not removed yet
    public void A_rollback_that_was_broken_off_leaves_no_mark_on_what_stands(int linked)
    {
        site.Published();
        site.WithGuide("第二版。").Published();
        string stands = site.Releases[linked - 1];
        File.Delete(site["current"]);
        File.CreateSymbolicLink(site["current"], $"releases/{stands}");
        File.WriteAllText(site[$"releases/{stands}.withdrawn"], "");

        Assert.Contains($"{stands}  2025-01-25 09:00  当前\n", site.Publish("--list").Results, StringComparison.Ordinal);
        site.WithGuide("第三版。").Published();
        Whole();
        Assert.False(File.Exists(site[$"releases/{stands}.withdrawn"]));
        Assert.Equal(0, site.Publish("--rollback").ExitCode);
        Assert.Equal($"releases/{stands}", site.Current);
    }

    [Fact]
    public void An_output_that_was_changed_behind_the_program_s_back_is_not_published()
    {
        site.Content.Run("build");
        string page = Path.Combine(site.Content.Output, "index.html");
        File.AppendAllText(page, "<!-- -->");
        var problem = Assert.Throws<Diagnostics.UserException>(() =>
        {
            Directory.CreateDirectory(site.Target);
            using var disk = new LocalDisk("www", site.Target);
            using var claim = TargetLock.On(disk, Claimant.Here());
            var order = new PublishOrder(5, false, SiteTest.Season, CancellationToken.None);
            var plan = PublishPlan.Of(FinishedSite.In(site.Content.Output, "output", null), disk, StandingReleases.Read(disk), order);
            Publication.Of(plan, disk, claim, order);
        });
        Assert.Equal("「output」里的「index.html」与清单不符，可能在生成之后被改动；请重新生成后再发布。", problem.Message);
        Assert.False(Path.Exists(site["current"]));
    }

    [Fact]
    public void Results_can_be_read_by_programs()
    {
        using var json = JsonDocument.Parse(site.Publish("--json").Results);
        var publication = json.RootElement.GetProperty("publication");
        Assert.True(publication.GetProperty("published").GetBoolean());
        Assert.Equal(JsonValueKind.Null, publication.GetProperty("previous").ValueKind);
        Assert.Equal(site.Releases[0], publication.GetProperty("release").GetString());
        Assert.Equal(site.Content.Published().Count, publication.GetProperty("uploaded_files").GetArrayLength());
    }
}
