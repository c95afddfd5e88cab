using System.Runtime.InteropServices;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Content;

/// <summary>Files and folders that may not be read. To an administrator nothing is forbidden, so there the reading is done as nobody.</summary>
public sealed class PermissionTests
{
    private const uint Nobody = 65534;

    [Fact]
    public void A_file_and_a_folder_that_may_not_be_read_are_named_and_the_rest_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "需要 Linux 或 macOS 的文件权限。");
        using var folder = new TemporaryFolder();
        Open(folder.Path);
        Write(folder.Path, "site.yml", "name: 甲");
        Write(folder.Path, "reports/a/2024/requests.csv", "项目");
        Write(folder.Path, "words.csv", "wrong,right");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(folder.Path, "words.csv"), UnixFileMode.None);
            File.SetUnixFileMode(Path.Combine(folder.Path, "reports/a/2024"), UnixFileMode.None);
        }
        var findings = new List<Finding>();
        IReadOnlyList<string> read = [];
        AsNobody(() =>
        {
            var tree = SourceTree.Read(folder.Path);
            findings.AddRange(tree.Findings);
            read = [.. tree.Files.Where(f => SourceText.Read(f, findings) is not null).Select(f => f.Path)];
        });
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(folder.Path, "reports/a/2024"), (UnixFileMode)0b111_101_101);

        Assert.Equal(["site.yml"], read);
        Assert.Equal(["reports/a/2024: 没有权限进入这个文件夹。", "words.csv: 没有权限读取这个文件。"], findings.Select(f => $"{f.Place.File}: {f.Message.Zh}"));
    }

    private static void AsNobody(Action read)
    {
        if (!Environment.IsPrivilegedProcess || !OperatingSystem.IsLinux())
        {
            read();
            return;
        }
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            _ = SetFileSystemUser(Nobody); // holds for this thread alone
            try
            {
                read();
            }
            catch (Exception e)
            {
                failure = e;
            }
        });
        thread.Start();
        thread.Join();
        if (failure is not null) throw new InvalidOperationException("Reading failed.", failure);
    }

    private static void Write(string root, string path, string text)
    {
        string full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        for (string? at = Path.GetDirectoryName(full); at is not null && at.Length >= root.Length; at = Path.GetDirectoryName(at)) Open(at);
    }

    private static void Open(string folder)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileSystemUser(uint user);
}
