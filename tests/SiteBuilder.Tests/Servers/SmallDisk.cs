using System.Diagnostics;

namespace SiteBuilder.Tests.Servers;

/// <summary>A real file system of its own with little room, gone after the test.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SmallDisk(long bytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "需要 Linux 管理员权限，才能挂载一块小磁盘。");
        Directory.CreateDirectory(Path);
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", $"size={bytes / 1024}k", "tmpfs", Path), "这里不允许挂载 tmpfs。");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, (UnixFileMode)0b111_101_101);
    }

    public string Path => folder["disk"];

    /// <summary>From now on nothing can be written to it.</summary>
    public void MakeReadOnly() => Assert.True(Run("mount", "-o", "remount,ro", Path));

    /// <summary>Leaves so many bytes of room.</summary>
    public void FillUpTo(long room)
    {
        long free = new DriveInfo(Path).AvailableFreeSpace - room;
        if (free > 0) File.WriteAllBytes(System.IO.Path.Combine(Path, ".filler"), new byte[free]);
    }

    public void Dispose()
    {
        Run("umount", "-l", Path);
        folder.Dispose();
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
