using System.Diagnostics;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>Folders that may not be written, for a user who is held to what folders allow: one sentence, exit code 2, the old site whole.</summary>
public sealed class MayNotWriteTests : IDisposable
{
    private const UnixFileMode ReadOnly = (UnixFileMode)0b101_101_101, Usual = (UnixFileMode)0b111_101_101;

    private readonly PublishedSite site = new();

    public MayNotWriteTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "这里用 Unix 的文件权限。");
        site.Published();
    }

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("www", "没有权限写入「www」。")]
    [InlineData("www/releases", "没有权限写入「www」。")]
    [InlineData("output", "没有权限写入「output」。")]
    [InlineData(".", "没有权限写入「output」。")]
    public void A_folder_that_may_not_be_written_leaves_the_old_site(string folder, string sentence)
    {
        var before = FolderContents.Of(site.Target);
        site.WithGuide("新增一句。");
        var run = Held(Path.Combine(site.Content.Root, folder));
        Assert.Equal((2, sentence + "\n"), (run.ExitCode, run.Remarks));
        Assert.Equal(before, FolderContents.Of(site.Target));
        site.Published();
    }

    /// <summary>Publishes while a folder is read-only. The administrator may write everywhere, so the program runs without that right.</summary>
    private CommandRun Held(string folder)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException();
        string[] arguments = ["publish", "./www", "--now", SiteFolder.Season];
        File.SetUnixFileMode(folder, ReadOnly);
        try
        {
            return Environment.IsPrivilegedProcess ? Without(arguments) : ProgramRun.Of(site.Content.Root, arguments);
        }
        finally
        {
            File.SetUnixFileMode(folder, Usual);
        }
    }

    private CommandRun Without(string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "sitebuilder");
        using var process = Process.Start(new ProcessStartInfo("setpriv", ["--bounding-set", "-dac_override", program, .. arguments])
        {
            WorkingDirectory = site.Content.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var remarks = process.StandardError.ReadToEndAsync();
        string results = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, results, remarks.GetAwaiter().GetResult().Replace("./www", "www", StringComparison.Ordinal));
    }
}
