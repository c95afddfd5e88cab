using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery;

/// <summary>The reasons for which a folder is not taken as output: nothing that is somebody's work may be overwritten.</summary>
internal static class OutputRefusal
{
    /// <summary>Refuses a file, the root of a disk, and a folder that is, holds or lies inside one of the <paramref name="sources"/>.</summary>
    public static void IfItHoldsSources(string output, string path, IEnumerable<string> sources)
    {
        if (File.Exists(path))
        {
            throw new UserException(new($"「{output}」是文件，不是文件夹。", $"“{output}” is a file, not a folder."));
        }
        if (Path.GetDirectoryName(path) is null)
        {
            throw new UserException(new($"「{output}」是磁盘的根目录，不能作为输出文件夹。", $"“{output}” is the root of a disk and cannot be the output folder."));
        }
        foreach (string source in sources)
        {
            string real = RealPath.Of(source);
            if (!RealPath.Holds(path, real) && !RealPath.Holds(real, path)) continue;
            throw new UserException(new(
                $"输出文件夹「{output}」与「{source}」重叠，会覆盖其中的文件；请用 --output 另指一个文件夹。",
                $"The output folder “{output}” overlaps with “{source}”, whose files would be overwritten; name another one with --output."));
        }
    }

    /// <summary>Refuses a folder that holds anything but dotfiles and was not made by this program.</summary>
    public static void IfItIsNotOurs(string output, string path)
    {
        if (!Directory.Exists(path)) return;
        var entries = Array.Empty<FileSystemInfo>();
        DiskTrouble.Told(output, () => entries = new DirectoryInfo(path).GetFileSystemInfos());
        if (entries.All(entry => KeptEntries.IsKept(entry.Name)) || Manifest.IsIn(path)) return;
        throw new UserException(new(
            $"文件夹「{output}」不是空的，也不是本程序生成的，不会覆盖；请清空它，或用 --output 另指一个文件夹。",
            $"The folder “{output}” is not empty and was not made by this program, so it is not overwritten; empty it or name another one with --output."));
    }
}
