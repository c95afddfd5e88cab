using System.Diagnostics;

namespace SiteBuilder.Tests.Commands;

/// <summary><c>check --watch</c>, as a process whose files are changed under it.</summary>
public sealed class WatchedCheckTests
{
    private const string Disputes = "reports/minzheng/2024/disputes.csv";

    [Fact]
    public async Task Every_change_is_checked_and_the_last_result_is_the_exit_code()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that interrupts another process.");
        using var site = new SiteFolder();
        string path = Path.Combine(site.Content, Disputes), good = File.ReadAllText(path);
        using var check = ProgramRun.Start(site.Root, new Dictionary<string, string>(), "check", "--watch", "--quiet", "--now", SiteFolder.Season);

        await Until(check, SiteFolder.Clean);
        site.Replace(Disputes, "行政复议,1,0,0,0,1", "行政复议,1,0,0,0,7");
        await Until(check, "1 个错误，0 个警告，0 条提示；共检查 8 份报告。");
        File.WriteAllText(path, good[..12]); // half saved
        await Until(check, "2 个错误，0 个警告，0 条提示；共检查 8 份报告。");
        File.WriteAllText(path, good);
        await Until(check, SiteFolder.Clean);
        Directory.Move(site.Content, site.Content + "-away");
        Directory.Move(site.Content + "-away", site.Content);
        site.Replace(Disputes, "行政复议,1,0,0,0,1", "行政复议,1,0,0,0,8");
        await Until(check, "1 个错误，0 个警告，0 条提示；共检查 8 份报告。");

        using (var interrupt = Process.Start("kill", ["-INT", check.Id.ToString()])) interrupt.WaitForExit();
        check.WaitForExit();
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public void A_content_folder_that_is_not_there_ends_the_run_at_once()
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.Of(folder.Path, "check", "--watch");
        Assert.Equal((2, "找不到内容文件夹「content」，请用 --content 指明。\n"), (run.ExitCode, run.Remarks));
    }

    /// <summary>Reads results until one ends so; a state between two saves may come first.</summary>
    private static async Task Until(Process check, string summary)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var seen = new List<string>();
        while (await check.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line == summary) return;
            seen.Add(line);
        }
        Assert.Fail($"The check ended before it said: {summary}\n{string.Join('\n', seen)}");
    }
}
