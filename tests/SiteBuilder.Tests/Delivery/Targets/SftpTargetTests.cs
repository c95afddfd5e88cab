using System.Text.RegularExpressions;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>A target on a real OpenSSH server that gives nothing but SFTP.</summary>
public sealed class SftpTargetTests : IDisposable
{
    private readonly SshServer server = new();
    private readonly SftpSite site;

    public SftpTargetTests() => site = new SftpSite(server);

    public void Dispose()
    {
        site.Dispose();
        server.Dispose();
    }

    /// <summary>The address as it is printed here, without the folder of the test.</summary>
    private string Shown => server.Address("srv/www");

    [Fact]
    public void The_layout_is_that_of_a_folder_target()
    {
        Assert.Matches($"^已发布到「{Regex.Escape(Shown)}」，版本 000001-[0-9a-f]{{8}}：上传 [0-9]+ 个（[0-9,]+ KB），未变 0 个，删除 0 个。$", site.Published());
        site.IsWhole();
        Assert.StartsWith("releases/000001-", site.Current, StringComparison.Ordinal);
        Assert.Equal(0, site.Content.Run("verify", site.Target).ExitCode);
        Assert.Contains("：上传 0 个（0 KB）", site.Content.Run("publish", site.Target, "--dry-run").LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_publish_without_changes_uploads_nothing()
    {
        site.Published();
        int files = site.Content.Published().Count;
        Assert.Equal($"「{Shown}」上的网站没有变化：上传 0 个（0 KB），未变 {files} 个，删除 0 个。", site.Published());
        Assert.Single(Directory.GetDirectories(site["releases"]));
    }

    [Fact]
    public void Only_what_changed_is_sent_and_the_rest_gets_a_second_name_on_the_server()
    {
        site.Published();
        string before = site.Current;
        Assert.Contains("：上传 10 个（", site.WithGuide("新增一句。").Published(), StringComparison.Ordinal);
        site.IsWhole();
        Assert.Equal(PublishedSite.Inode(site[before + "/index.html"]), PublishedSite.Inode(site[site.Current + "/index.html"]));
    }

    [Fact]
    public void A_file_that_somebody_changed_in_place_is_sent_again()
    {
        site.Published();
        string page = site[site.Current + "/index.html"];
        File.WriteAllText(page, File.ReadAllText(page).Replace('a', 'b'));
        File.SetLastWriteTimeUtc(page, DateTime.UtcNow.AddSeconds(5)); // the protocol counts whole seconds
        Assert.Contains("上传 1 个（", site.Published(), StringComparison.Ordinal);
        site.IsWhole();
    }

    [Fact]
    public void A_clock_that_was_set_back_before_the_release_was_sealed_makes_no_file_suspect()
    {
        site.Published();
        site.WithGuide("新增一句。").Published();
        foreach (string note in Directory.GetFiles(site["releases"])) File.SetLastWriteTimeUtc(note, DateTime.UtcNow.AddDays(-1));
        Assert.StartsWith($"「{Shown}」上的网站没有变化：上传 0 个", site.Published(), StringComparison.Ordinal);
        Assert.Equal(0, site.Publish("--rollback").ExitCode);
        Assert.StartsWith("releases/000001", site.Current, StringComparison.Ordinal);
    }

    [Fact]
    public void Earlier_releases_are_listed_brought_back_and_verified()
    {
        site.Published();
        string first = site.Current["releases/".Length..];
        site.WithGuide("新增一句。").Published();
        string second = site.Current["releases/".Length..];

        Assert.Equal($"{second}  2025-01-25 09:00  当前\n{first}  2025-01-25 09:00\n", site.Publish("--list").Results);
        Assert.Equal($"「{Shown}」已从版本 {second} 恢复到 {first}。\n", site.Publish("--rollback").Results);
        Assert.Equal("releases/" + first, site.Current);
        Assert.Matches("^「.*」的 [0-9]+ 个文件与清单完全一致。\n$", site.Content.Run("verify", "www").Results);

        string page = site[site.Current + "/guide/index.html"]; // of this release alone; what releases share, an intruder spoils in all of them
        File.AppendAllText(page, " ");
        Assert.Equal((1, "guide/index.html: 改动：内容与清单不符，被改动过。"), (site.Content.Run("verify", "www").ExitCode, site.Content.Run("verify", "www").FirstLine));
        File.SetLastWriteTimeUtc(page, DateTime.UtcNow.AddSeconds(5)); // the protocol counts whole seconds
        Assert.Equal(0, site.Publish("--rollback", second).ExitCode);
        Assert.Equal($"版本 {first} 里的「guide/index.html」在发布之后被改动或删除，不能恢复它；请换一个版本。\n", site.Publish("--rollback", first).Remarks);
    }

    [Fact]
    public void A_dry_run_changes_nothing_and_makes_no_folder()
    {
        Assert.Equal(0, site.Publish("--dry-run").ExitCode);
        Assert.False(Directory.Exists(site.Target));
    }

    [Fact]
    public void Releases_beyond_those_that_are_kept_are_removed()
    {
        site.Content.Replace("site.yml", "publish:\n  www: { ", "publish:\n  www: { keep: 2, ");
        for (int i = 1; i <= 3; i++) site.WithGuide($"第{i}句。").Published();
        Assert.Equal(["000002", "000003"], Directory.GetDirectories(site["releases"]).Select(d => Path.GetFileName(d)[..6]).Order());
        Assert.Equal(4, new DirectoryInfo(site["releases"]).GetFileSystemInfos().Length);
    }

    [Fact]
    public void A_link_that_somebody_put_among_the_leftovers_is_removed_and_not_followed()
    {
        site.Published();
        string precious = Path.Combine(site.Content.Root, "precious");
        Directory.CreateDirectory(precious);
        File.WriteAllText(Path.Combine(precious, "thesis.doc"), "…");
        Directory.CreateDirectory(site["releases/000002-00000000.partial"]);
        Directory.CreateSymbolicLink(site["releases/000002-00000000.partial/elsewhere"], precious);

        site.WithGuide("新增一句。").Published();

        site.IsWhole();
        Assert.True(File.Exists(Path.Combine(precious, "thesis.doc")));
    }

    [Theory]
    [InlineData("index.php", "发布位置「ADDRESS」里的「index.php」不是本程序放的，因此不在这里发布；请移走它，或者换一个文件夹。\n")]
    [InlineData("current/index.html", "发布位置「ADDRESS」里的「current」不是本程序放的，因此不在这里发布；请移走它，或者换一个文件夹。\n")]
    public void A_place_of_another_program_is_refused_and_gets_not_even_a_lock(string file, string sentence)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site[file])!);
        File.WriteAllText(site[file], "…");
        var before = FolderContents.Of(site.Target);
        var run = site.Publish();
        Assert.Equal((2, sentence.Replace("ADDRESS", Shown, StringComparison.Ordinal)), (run.ExitCode, run.Remarks));
        Assert.Equal(before, FolderContents.Of(site.Target));
    }

    [Fact]
    public void Two_publishers_at_once_are_one_publisher_and_a_sentence()
    {
        site.Published();
        using (var disk = new LocalDisk("www", site.Target))
        using (TargetLock.On(disk, Claimant.Here()))
        {
            var run = site.WithGuide("新增一句。").Publish();
            Assert.Equal((2, $"另一个程序正在向「{Shown}」发布，请等它结束后再试。\n"), (run.ExitCode, run.Remarks));
        }
        site.Published();
        site.IsWhole();
    }

    [Fact]
    public void A_user_who_may_not_write_there_is_told_so()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "需要管理员权限，才能以另一个用户登录。");
        site.Published();
        site.Content.Replace("site.yml", $"sftp://{server.User}@", "sftp://nobody@");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(site.Content.Root, (UnixFileMode)0b111_101_101);
        var run = site.WithGuide("新增一句。").Publish();
        Assert.Equal((2, $"服务器不允许读写「{server.Address("srv/www", user: "nobody")}」。\n"), (run.ExitCode, run.Remarks));
    }
}
