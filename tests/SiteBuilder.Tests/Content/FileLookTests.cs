using System.Diagnostics;
using SiteBuilder.Content;

namespace SiteBuilder.Tests.Content;

/// <summary>What is told of a path without reading it, and what of it is never read.</summary>
public sealed class FileLookTests
{
    private const string LinuxOnly = "需要 Linux 的命名管道和任意字节的文件名。";

    [Fact]
    public void A_file_is_told_as_the_base_library_tells_it()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "表一.csv");
        File.WriteAllBytes(path, new byte[12345]);
        File.SetLastWriteTimeUtc(path, new DateTime(2025, 1, 31, 23, 59, 59, DateTimeKind.Utc).AddTicks(1234567));
        Assert.Equal(new FileLook(FileKind.File, 12345, new FileInfo(path).LastWriteTimeUtc.Ticks), FileLook.At(path));
        Assert.Equal(new DateTime(2025, 1, 31, 23, 59, 59, DateTimeKind.Utc).AddTicks(1234567).Ticks, FileLook.At(path).Changed);
    }

    [Fact]
    public void A_folder_a_link_and_nothing_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "file"), "");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link"), "file");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "astray"), "nowhere");
        Assert.Equal(
            [(".", FileKind.Folder), ("file", FileKind.File), ("link", FileKind.Link), ("astray", FileKind.Link), ("missing", FileKind.Nothing), ("file/below", FileKind.Nothing), (new string('长', 400), FileKind.Nothing)],
            new[] { ".", "file", "link", "astray", "missing", "file/below", new string('长', 400) }.Select(name => (name, Told(Path.Combine(folder.Path, name)))));
    }

    [Fact]
    public void A_pipe_and_a_name_that_is_no_text_are_refused_and_never_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), LinuxOnly);
        using var folder = new TemporaryFolder();
        Run(folder.Path, "mkdir reports; mkfifo reports/requests.csv; touch \"$(printf 'a\\377.csv')\"; mkdir \"$(printf 'b\\376')\"; touch site.yml");
        var tree = SourceTree.Read(folder.Path);
        Run(folder.Path, "rm -r a*.csv b* reports"); // the base library cannot
        Assert.Equal(["site.yml"], tree.Files.Select(f => f.Path));
        Assert.Equal(
            [
                "a\ufffd.csv GK001 名字不是 UTF-8 文字，或者刚刚被移走。",
                "b\ufffd GK001 名字不是 UTF-8 文字，或者刚刚被移走。",
                "reports/requests.csv GK001 这是管道、套接字或设备，内容文件夹里只能放真实的文件。",
            ],
            tree.Findings.Select(f => $"{f.Place.File} {f.Rule.Code} {f.Message.Zh}").Order(StringComparer.Ordinal));
    }

    /// <summary>A name longer than the file system allows is nothing that stands there; whoever asks is told so or gets an error of the file system.</summary>
    private static FileKind Told(string path)
    {
        try
        {
            return FileLook.At(path).Kind;
        }
        catch (IOException)
        {
            return FileKind.Nothing;
        }
    }

    private static void Run(string folder, string script)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = folder })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
