using System.Diagnostics;
using System.Text.Json;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Tests.Servers;
using SiteBuilder.Tests.Delivery.Targets;

namespace SiteBuilder.Tests.Delivery.Scheduling;

/// <summary>The unattended run: with a real git repository, a log, and programs that are told.</summary>
public sealed class ScheduledPublishTests : IDisposable
{
    private readonly PublishedSite site = new();

    public void Dispose() => site.Dispose();

    private string Root => site.Content.Root;

    private string Log => File.ReadAllText(Path.Combine(Root, ".sitebuilder/publish.log"));

    private CommandRun Scheduled(params string[] arguments) => site.Publish(["--scheduled", .. arguments]);

    private string Git(params string[] arguments) => SshServer.Run("git", ["-c", "user.name=编辑", "-c", "user.email=bianji@example.gov.cn", .. arguments]);

    /// <summary>A program that writes down what it is told.</summary>
    private string Hook(string name, string last = "")
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "这里的通知程序是 shell 脚本。");
        string path = Path.Combine(Root, name);
        File.WriteAllText(path, $"#!/bin/sh\nenv | grep ^SITEBUILDER_ | grep -v TRACE | sort > '{path}.told'\n{last}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private string Told(string hook) => File.ReadAllText(hook + ".told").Replace(Root + "/", "", StringComparison.Ordinal);

    [Fact]
    public void One_line_says_that_all_went_well_and_the_log_says_how()
    {
        var run = Scheduled();
        string id = site.Releases[0];
        int files = site.Content.Published().Count;
        Assert.Equal((0, ""), (run.ExitCode, run.Remarks));
        Assert.Matches($"^定时发布完成：「www」版本 {id}，上传 {files} 个（[0-9,]+ KB），未变 0 个，删除 0 个，{files} 个文件核验无误。\n$", run.Results);
        Assert.Matches(
            "^(.{19})  开始定时发布到「.*/www」。\n(.{19})  内容不在 git 工作区里，按现状生成。\n(.{19})  校验、生成、发布：0 个错误，0 个警告。\n(.{19})  定时发布完成：「.*/www」版本 .*\n$", Log);
        Assert.Equal($"定时发布完成：「www」上的网站没有变化，{files} 个文件核验无误。\n", Scheduled().Results);
    }

    /// <summary>The content becomes a clone of a repository to which an editor pushed another sentence.</summary>
    private void InGit()
    {
        string origin = Path.Combine(Root, "origin.git"), desk = Path.Combine(Root, "desk");
        Git("init", "-q", "-b", "main", site.Content.Content);
        Git("-C", site.Content.Content, "add", "-A");
        Git("-C", site.Content.Content, "commit", "-q", "-m", "first");
        Git("clone", "-q", "--bare", site.Content.Content, origin);
        Git("-C", site.Content.Content, "remote", "add", "origin", origin);
        Git("-C", site.Content.Content, "fetch", "-q");
        Git("-C", site.Content.Content, "branch", "-q", "-u", "origin/main");
        Git("clone", "-q", origin, desk);
        File.AppendAllText(Path.Combine(desk, "pages/guide.md"), "编辑新写的一句。\n");
        Git("-C", desk, "commit", "-q", "-a", "-m", "second");
        Git("-C", desk, "push", "-q");
    }

    [Fact]
    public void What_editors_pushed_is_pulled_and_published()
    {
        InGit();
        Assert.Equal(0, Scheduled().ExitCode);
        Assert.Contains("编辑新写的一句。", File.ReadAllText(site["current/guide/index.html"]), StringComparison.Ordinal);
        Assert.Matches("git pull 完成，内容在 [0-9a-f]{7,}。\n", Log);

        Git("-C", site.Content.Content, "remote", "set-url", "origin", "https://user:topsecret@127.0.0.1:1/content.git");
        var before = FolderContents.Of(site.Target);
        var run = Scheduled();
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("定时发布失败：git pull 没有成功，网站保持原样（", run.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("topsecret", run.Results + Log, StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(site.Target));
    }

    [Theory]
    [InlineData("pages/guide.md", "内容里有没有提交到 git 的改动（例如「pages/guide.md」），网站保持原样；请提交或者撤销之后再发布。")]
    [InlineData("pages/新页.md", "内容里有没有提交到 git 的改动（例如「pages/新页.md」），网站保持原样；请提交或者撤销之后再发布。")]
    public void What_nobody_committed_is_not_published(string file, string sentence)
    {
        Scheduled();
        var before = FolderContents.Of(site.Target);
        InGit();
        File.AppendAllText(Path.Combine(site.Content.Content, file), "随手改的一句。\n");
        var run = Scheduled();
        Assert.Equal((2, $"定时发布失败：{sentence}\n"), (run.ExitCode, run.Results));
        Assert.Equal(before, FolderContents.Of(site.Target));
    }

    [Fact]
    public void Commits_that_have_diverged_are_not_merged_by_a_machine()
    {
        Scheduled();
        var before = FolderContents.Of(site.Target);
        InGit();
        File.AppendAllText(Path.Combine(site.Content.Content, "pages/guide.md"), "本机的一句。\n");
        Git("-C", site.Content.Content, "commit", "-q", "-a", "-m", "local");
        var run = Scheduled();
        Assert.Equal((2, "定时发布失败：本机的 git 提交与上游分叉，不能快进，网站保持原样；请先合并或者推送本机的提交。\n"), (run.ExitCode, run.Results));
        Assert.Equal(before, FolderContents.Of(site.Target));
    }

    [Fact]
    public void A_run_that_is_killed_leaves_a_lock_that_stops_the_next_one_only_while_it_lives()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "这里的 ssh 是 shell 脚本。");
        InGit();
        string ssh = Hook("ssh.sh", "exec sleep 60");
        Git("-C", site.Content.Content, "remote", "set-url", "origin", "ssh://example.invalid/content.git");
        Git("-C", site.Content.Content, "config", "core.sshCommand", $"'{ssh}'");
        using (var first = ProgramRun.Start(Root, new Dictionary<string, string>(), "publish", "./www", "--scheduled", "--now", SiteFolder.Season))
        {
            Assert.True(SpinWait.SpinUntil(() => File.Exists(ssh + ".told"), TimeSpan.FromSeconds(50)), "git never asked for ssh.");
            Assert.Equal((2, "定时发布失败：「content」的另一次定时发布还没有结束。\n"), (Scheduled() is var second ? second.ExitCode : 0, second.Results));
            first.Kill(entireProcessTree: true);
            first.WaitForExit();
        }
        Git("-C", site.Content.Content, "remote", "set-url", "origin", Path.Combine(Root, "origin.git"));
        var next = Scheduled();
        Assert.True(next.ExitCode == 0, next.Results);
        Assert.Contains("编辑新写的一句。", File.ReadAllText(site["current/guide/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_not_even_a_log_can_be_written_somebody_is_told_all_the_same()
    {
        File.WriteAllText(Path.Combine(Root, ".sitebuilder"), "a file in the place of the folder");
        string hook = Hook("failure.sh");
        var run = Scheduled("--on-failure", hook);
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^定时发布失败：写入「content」时出错（.*）\n$", run.Results);
        Assert.Contains("SITEBUILDER_RESULT=failure\n", Told(hook), StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_for_success_gets_the_figures()
    {
        string hook = Hook("success.sh", "echo 已通知");
        Assert.Equal(0, Scheduled("--on-success", hook, "--on-failure", Hook("failure.sh")).ExitCode);
        int files = site.Content.Published().Count;
        Assert.Matches($"""
            ^SITEBUILDER_DIFFERENCES=0
            SITEBUILDER_ERRORS=0
            SITEBUILDER_EXIT_CODE=0
            SITEBUILDER_LOG=.sitebuilder/publish.log
            SITEBUILDER_MANIFEST=[0-9a-f]+
            SITEBUILDER_RELEASE={site.Releases[0]}
            SITEBUILDER_REMOVED=0
            SITEBUILDER_RESULT=success
            SITEBUILDER_SUMMARY=定时发布完成：.*
            SITEBUILDER_TARGET=www
            SITEBUILDER_UNCHANGED=0
            SITEBUILDER_UPLOADED={files}
            SITEBUILDER_WARNINGS=0
            $
            """.ReplaceLineEndings("\n"), Told(hook));
        Assert.Contains("success.sh: 已通知\n", Log, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Root, "failure.sh.told")));
    }

    [Fact]
    public void An_error_leaves_the_site_and_tells_somebody_what_and_where()
    {
        Scheduled();
        var before = FolderContents.Of(site.Target);
        site.Content.Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0", "行政复议,2,0");
        string hook = Hook("failure.sh", "exit 3");

        var run = Scheduled("--on-failure", hook);

        Assert.Equal((1, "定时发布失败：1 个错误，「www」上的网站保持原样。\n"), (run.ExitCode, run.Results));
        Assert.Equal(before, FolderContents.Of(site.Target));
        Assert.Contains("SITEBUILDER_ERRORS=1\nSITEBUILDER_EXIT_CODE=1\n", Told(hook), StringComparison.Ordinal);
        Assert.Contains("SITEBUILDER_RESULT=failure\nSITEBUILDER_SUMMARY=定时发布失败：1 个错误，", Told(hook), StringComparison.Ordinal);
        Assert.Matches("  .*content/reports/minzheng/2024/disputes.csv:[0-9]+:[0-9]+: GK10[0-9] ", Log);
        Assert.Contains("failure.sh」没有成功。\n", Log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_cannot_be_used_tells_somebody_too()
    {
        Directory.CreateDirectory(site.Target);
        File.WriteAllText(site["index.php"], "…");
        string hook = Hook("failure.sh");
        var run = Scheduled("--on-failure", hook);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("定时发布失败：发布位置「www」里的「index.php」不是本程序放的", run.Results, StringComparison.Ordinal);
        Assert.Contains("SITEBUILDER_EXIT_CODE=2\n", Told(hook), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_at_once_are_one_and_a_sentence_and_a_lock_that_is_stale_is_none()
    {
        string state = Path.Combine(Root, ".sitebuilder");
        Directory.CreateDirectory(state);
        using (var disk = new LocalDisk("", state))
        using (TargetLock.On(disk, Claimant.Here()))
        {
            var run = Scheduled();
            Assert.Equal((2, "定时发布失败：「content」的另一次定时发布还没有结束。\n"), (run.ExitCode, run.Results));
        }
        File.WriteAllBytes(Path.Combine(state, ".sitebuilder.lock"), (Claimant.Here() with { Started = "1" }).ToJson());
        Assert.Equal(0, Scheduled().ExitCode);
    }

    [Fact]
    public void A_log_that_grew_long_is_set_aside_and_nine_are_kept()
    {
        string state = Path.Combine(Root, ".sitebuilder");
        Directory.CreateDirectory(state);
        for (int i = 1; i <= 9; i++) File.WriteAllText(Path.Combine(state, $"publish.log.{i}"), $"{i}");
        File.WriteAllText(Path.Combine(state, "publish.log"), new string('x', 1 << 20));

        Scheduled();

        Assert.StartsWith("xxx", File.ReadAllText(Path.Combine(state, "publish.log.1")), StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8"], Enumerable.Range(2, 8).Select(i => File.ReadAllText(Path.Combine(state, $"publish.log.{i}"))));
        Assert.Equal(10, Directory.GetFiles(state, "publish.log*").Length);
        Assert.Equal(4, Log.Split('\n').Length - 1);
    }

    [Fact]
    public void Where_the_public_reads_something_else_the_run_says_so()
    {
        Scheduled();
        string stale = Path.Combine(Root, "cached");
        Directory.CreateDirectory(stale);
        foreach (string file in Directory.EnumerateFiles(site[site.Current], "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(stale, Path.GetRelativePath(site[site.Current], file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        using var nginx = new NginxServer(stale);
        site.Content.Replace("site.yml", "conac_id:", $"publish: {{ www: {{ to: www, url: \"{nginx.Address}\" }} }}\nconac_id:");
        string hook = Hook("failure.sh");

        var run = site.WithGuide("新增一句。").Content.Run("publish", "www", "--scheduled", "--on-failure", hook);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"定时发布之后核验不符：「{nginx.Address}」与清单有 10 处不符：旧版 9，清单不对 1。\n", run.Results);
        Assert.Contains("SITEBUILDER_DIFFERENCES=10\n", Told(hook), StringComparison.Ordinal);
        Assert.Contains("  guide/index.html: 这是以前版本的内容。\n", Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_can_be_read_by_programs()
    {
        using var json = JsonDocument.Parse(Scheduled("--json").Results);
        Assert.Equal("success", json.RootElement.GetProperty("result").GetString());
        Assert.Equal(site.Releases[0], json.RootElement.GetProperty("release").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("differences").GetInt32());
    }

    [Fact]
    public void The_units_for_systemd_are_what_systemd_takes()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/systemd-analyze"), "需要 systemd：没有 systemd-analyze。");
        using var folder = new TemporaryFolder();
        foreach (string unit in new[] { "sitebuilder-publish.service", "sitebuilder-publish.timer" })
        {
            string text = File.ReadAllText(Repository.PathOf("generator", "Delivery", "Units", unit));
            folder.With(unit, text.Replace("/usr/local/bin/sitebuilder", "/bin/true", StringComparison.Ordinal));
        }
        using var verify = Process.Start(new ProcessStartInfo("systemd-analyze", ["verify", "--man=no", folder["sitebuilder-publish.service"], folder["sitebuilder-publish.timer"]]) { RedirectStandardError = true })!;
        string complaints = verify.StandardError.ReadToEnd();
        verify.WaitForExit();
        Assert.DoesNotContain("sitebuilder-publish", complaints, StringComparison.Ordinal);
        Assert.Equal(0, verify.ExitCode);
    }

    [Fact]
    public void The_units_that_are_shipped_call_the_command_as_it_is()
    {
        string units = Repository.PathOf("generator", "Delivery", "Units");
        Assert.Contains("sitebuilder publish www --scheduled --on-failure ", File.ReadAllText(Path.Combine(units, "sitebuilder-publish.service")), StringComparison.Ordinal);
        Assert.Contains("sitebuilder publish www --scheduled --on-failure ", File.ReadAllText(Path.Combine(units, "sitebuilder.cron")), StringComparison.Ordinal);
        Assert.Contains("-Task Publish -Target www", File.ReadAllText(Path.Combine(units, "sitebuilder-publish.xml")), StringComparison.Ordinal);
        Assert.Equal("Task", System.Xml.Linq.XDocument.Load(Path.Combine(units, "sitebuilder-publish.xml")).Root!.Name.LocalName);
        Assert.Contains("OnCalendar=", File.ReadAllText(Path.Combine(units, "sitebuilder-publish.timer")), StringComparison.Ordinal);
    }
}
