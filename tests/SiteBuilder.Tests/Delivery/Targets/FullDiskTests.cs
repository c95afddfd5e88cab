using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>A disk that is full or may not be written: one sentence, exit code 2, the old site whole, and room made again.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const long Room = 64 << 20;

    private readonly PublishedSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_full_disk_at_the_target_leaves_the_old_site()
    {
        using var disk = new SmallDisk(Room);
        string target = Path.Combine(disk.Path, "www");
        Assert.Equal(0, site.Content.Run("publish", target).ExitCode);
        string served = Path.Combine(target, "current/");
        var before = FolderContents.Of(served);
        long size = before.Sum(f => (long)f.Length);
        for (int step = 0; step <= 4; step++)
        {
            disk.FillUpTo(step * size / 5);
            var run = site.WithGuide($"第{step}句。").Content.Run("publish", target, "--fresh");
            Assert.Equal((2, $"写入「{target}」时磁盘空间不足。\n"), (run.ExitCode, run.Remarks));
            Assert.Equal(before, FolderContents.Of(served));
            Assert.DoesNotContain(Directory.GetFileSystemEntries(Path.Combine(target, "releases")), e => e.EndsWith(".partial", StringComparison.Ordinal));
            File.Delete(Path.Combine(disk.Path, ".filler"));
        }
        Assert.Equal(0, site.Content.Run("publish", target).ExitCode);
        Assert.Equal(0, site.Content.Run("verify", target).ExitCode);
    }

    [Fact]
    public void A_full_disk_under_the_output_leaves_the_old_output_and_the_old_site()
    {
        using var disk = new SmallDisk(Room);
        string output = Path.Combine(disk.Path, "output");
        CommandRun Run(params string[] arguments) => CommandRun.Of([.. arguments, "--content", site.Content.Content, "--output", output, "--now", SiteFolder.Season]);
        Assert.Equal(0, Run("publish", site.Target).ExitCode);
        var built = FolderContents.Of(output);
        var served = FolderContents.Of(site["current/"]);
        foreach (long room in new long[] { 0, built.Sum(f => (long)f.Length) / 2 })
        {
            disk.FillUpTo(room);
            site.WithGuide("新增一句。");
            foreach (var run in new[] { Run("publish", site.Target), Run("build", "--clean") })
            {
                Assert.Equal((2, $"写入「{output}」时磁盘空间不足。\n"), (run.ExitCode, run.Remarks));
                Assert.Equal(built, FolderContents.Of(output));
                Assert.Equal(served, FolderContents.Of(site["current/"]));
            }
            File.Delete(Path.Combine(disk.Path, ".filler"));
        }
        Assert.Equal(0, Run("publish", site.Target).ExitCode);
    }

    [Fact]
    public void A_full_disk_on_the_server_leaves_the_old_site()
    {
        using var disk = new SmallDisk(Room);
        using var server = new SshServer();
        using var remote = new SftpSite(server);
        string target = Path.Combine(disk.Path, "www"), address = server.Address(target);
        remote.Content.Replace("site.yml", server.Address(remote.Target), address);
        Assert.Equal(0, remote.Publish().ExitCode);
        var before = FolderContents.Of(Path.Combine(target, "current/"));
        disk.FillUpTo(before.Sum(f => (long)f.Length) / 2);

        var run = remote.WithGuide("新增一句。").Publish("--fresh");

        Assert.Equal((2, $"写入「{address}」时服务器磁盘空间不足。\n"), (run.ExitCode, run.Remarks));
        Assert.Equal(before, FolderContents.Of(Path.Combine(target, "current/")));
        File.Delete(Path.Combine(disk.Path, ".filler"));
        Assert.Equal(0, remote.Publish().ExitCode);
    }

    [Fact]
    public void A_target_that_may_not_be_written_leaves_the_old_site()
    {
        using var disk = new SmallDisk(Room);
        string target = Path.Combine(disk.Path, "www");
        Assert.Equal(0, site.Content.Run("publish", target).ExitCode);
        var before = FolderContents.Of(target);
        disk.MakeReadOnly();
        var run = site.WithGuide("新增一句。").Content.Run("publish", target);
        Assert.Equal((2, $"「{target}」所在的磁盘是只读的，不能写入。\n"), (run.ExitCode, run.Remarks));
        Assert.Equal(before, FolderContents.Of(target));
        Assert.Equal(2, site.Content.Run("publish", target, "--rollback").ExitCode);
    }
}
