using System.Diagnostics;
using System.Text;

namespace SiteBuilder.Tests.Commands;

/// <summary>The program as a process: encodings, pipes, signals.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("C")]
    [InlineData("zh_CN.GB18030")]
    [InlineData("en_US.ISO-8859-1")]
    public void Results_are_UTF_8_whatever_the_locale_says(string locale)
    {
        using var site = new SiteFolder();
        var run = ProgramRun.Of(site.Root, new Dictionary<string, string> { ["LANG"] = locale, ["LC_ALL"] = locale }, "check", "--now", SiteFolder.Season);
        Assert.Equal((0, SiteFolder.Clean + "\n", ""), (run.ExitCode, run.Results, run.Remarks));
    }

    [Fact]
    public void Without_a_terminal_there_is_no_colour_and_no_progress()
    {
        using var site = new SiteFolder();
        var run = ProgramRun.Of(site.Root, new Dictionary<string, string> { ["TERM"] = "xterm-256color" }, "build");
        Assert.Equal("", run.Remarks);
        Assert.DoesNotContain('\u001b', run.Results);
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_reason_to_complain()
    {
        using var site = new SiteFolder();
        var shell = Shell(site.Root, "\"$0\" explain --all | true; echo \"${PIPESTATUS[0]}\"");
        Assert.Equal(("0\n", ""), shell);
    }

    [Fact]
    public void A_disk_that_takes_no_more_is_one_sentence_and_the_old_site_stays()
    {
        using var site = new SiteFolder();
        Assert.Equal(0, ProgramRun.Of(site.Root, "build").ExitCode);
        var before = site.Published();
        // With the signal ignored a file that grows beyond the limit is refused by the system
        // (4 blocks of 1024 bytes); the two variables keep the runtime from writing large files of its own.
        var (results, remarks) = Shell(site.Root, "trap '' XFSZ; ulimit -f 4; DOTNET_EnableDiagnostics=0 DOTNET_EnableWriteXorExecute=0 \"$0\" build --clean; echo \"$?\"");
        Assert.Equal("2\n", results);
        Assert.Equal("「output」中有文件超过磁盘允许的大小。\n", remarks);
        Assert.Equal(before, site.Published());
        Assert.Equal([".sitebuilder/", "content/", "output/"], site.Entries());
    }

    [Fact]
    public void An_interrupted_build_leaves_the_old_site_and_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals that hold and interrupt a process.");
        using var site = new SiteFolder("demo");
        for (int attempt = 0; !IsInterrupted(site); attempt++) Assert.True(attempt < 10, "No build of ten could be interrupted before it ended.");
    }

    /// <summary>Holds a build as soon as it writes, and interrupts it; false where it was too quick.</summary>
    private static bool IsInterrupted(SiteFolder site)
    {
        Assert.Equal(0, ProgramRun.Of(site.Root, "build", "--only", "reports").ExitCode);
        var before = site.Published();
        using var build = ProgramRun.Start(site.Root, new Dictionary<string, string>(), "build", "--clean");
        string staging = Path.Combine(site.Root, ".output.sitebuilder", "new");
        while (!Directory.Exists(staging) && !build.HasExited) Thread.Yield();
        foreach (string signal in new[] { "-STOP", "-INT", "-CONT" })
        {
            using var kill = Process.Start("kill", [signal, build.Id.ToString()]);
            kill.WaitForExit();
        }
        string remarks = build.StandardError.ReadToEnd();
        build.WaitForExit();
        Assert.Equal([".sitebuilder/", "content/", "output/"], site.Entries());
        if (build.ExitCode == 0) return false;
        Assert.Equal((2, "已中断。\n"), (build.ExitCode, remarks));
        Assert.Equal(before, site.Published());
        return true;
    }

    private static (string Results, string Remarks) Shell(string folder, string script)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "sitebuilder");
        var start = new ProcessStartInfo("bash", ["-c", script, program])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var remarks = process.StandardError.ReadToEndAsync();
        string results = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (results, remarks.GetAwaiter().GetResult());
    }
}
