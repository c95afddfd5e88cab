using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>A line that breaks: the publish goes on by itself, or the next one does; the public reads the old site or the new one.</summary>
public sealed class BrokenLineTests : IDisposable
{
    private readonly SshServer server = new();
    private readonly CuttingProxy line;
    private readonly SftpSite site;

    public BrokenLineTests()
    {
        line = new CuttingProxy(server.Port);
        site = new SftpSite(server, line.Port);
    }

    public void Dispose()
    {
        site.Dispose();
        line.Dispose();
        server.Dispose();
    }

    [Fact]
    public void A_line_that_breaks_in_the_middle_is_picked_up_by_the_same_run()
    {
        site.Published();
        long whole = line.Carried;
        site.WithGuide("新增一句。").Content.Replace("site.yml", "name: 示例县人民政府", "name: 样例县人民政府");
        line.CutAfter(whole / 2, whole / 3);

        Assert.Matches("：上传 [0-9]+ 个（[0-9,]+ KB），未变 [0-9]+ 个，删除 0 个。$", site.Published());

        Assert.InRange(line.Connections, 3, 4);
        site.IsWhole();
    }

    [Fact]
    public void A_line_that_gives_up_leaves_the_old_site_and_the_next_publish_sends_only_the_rest()
    {
        site.Published();
        var before = FolderContents.Of(site[site.Current]);
        long whole = line.Carried;
        site.Content.Replace("site.yml", "name: 示例县人民政府", "name: 样例县人民政府");
        line.CutAfter([whole / 2, .. Enumerable.Repeat(3000L, 20)]);

        var run = ProgramRun.Of(site.Content.Root, "publish", "www", "--now", SiteFolder.Season);

        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^(与「.*」的连接中断|连不上「.*」)（.*）\n$", run.Remarks);
        Assert.Equal(before, FolderContents.Of(site[site.Current]));

        line.CutAfter();
        int there = Directory.GetFiles(Directory.GetDirectories(site["releases"], "*.partial").Single(), "*", SearchOption.AllDirectories).Length;
        Assert.InRange(there, 2, site.Content.Published().Count);
        site.Published();
        site.IsWhole();
    }

    [Fact]
    public void A_rollback_that_is_taken_up_goes_back_one_release_only()
    {
        site.Published();
        for (int i = 2; i <= 4; i++) site.WithGuide($"第{i}句。").Published();
        long before = line.Carried;
        Assert.Equal(0, site.Publish("--rollback").ExitCode);
        long whole = line.Carried - before;
        Assert.StartsWith("releases/000003", site.Current, StringComparison.Ordinal);
        Assert.Equal(0, site.Publish("--rollback", "4").ExitCode);

        foreach (long cut in new[] { whole - 200, whole - 1000, whole - 2000 })
        {
            line.CutAfter(cut);
            var run = ProgramRun.Of(site.Content.Root, "publish", "www", "--rollback"); // a process of its own: its lock ends with it
            Assert.True(run.ExitCode == 0, $"{cut}: {run.Remarks}");
            Assert.StartsWith("releases/000003", site.Current, StringComparison.Ordinal);
            Assert.Equal("", site.Publish("--rollback", "4").Remarks);
        }
    }
}
