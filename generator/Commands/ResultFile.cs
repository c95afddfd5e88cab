using System.Text;
using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>A result that goes to a file in place of standard output, there whole or not at all; text is UTF-8 without a mark.</summary>
internal static class ResultFile
{
    /// <param name="path">The file as named; one that exists is replaced.</param>
    /// <param name="terminal">The terminal of the run, for its language.</param>
    /// <param name="write">Prints the result.</param>
    public static void Write(string path, Terminal terminal, Action<Terminal> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(new Terminal(text, TextWriter.Null, terminal.Language));
        byte[] bytes = new UTF8Encoding(false).GetBytes(text.ToString());
        Write(path, bytes);
    }

    /// <param name="path">The file as named; one that exists is replaced.</param>
    /// <param name="bytes">The result.</param>
    public static void Write(string path, ReadOnlyMemory<byte> bytes) => DiskTrouble.Told(path, () => Put(path, bytes.Span));

    /// <summary>Written beside its place and moved there, so that a reader never meets half a file.</summary>
    private static void Put(string path, ReadOnlySpan<byte> bytes)
    {
        string target = Path.GetFullPath(path);
        if (IsDevice(target))
        {
            File.WriteAllBytes(target, bytes);
            return;
        }
        if (Directory.Exists(target)) throw new UserException(new($"「{path}」是文件夹，结果要写入文件。", $"“{path}” is a folder; the result goes into a file."));
        if (!Directory.Exists(Path.GetDirectoryName(target))) throw new UserException(new($"「{path}」所在的文件夹不存在。", $"The folder of “{path}” does not exist."));
        if (File.Exists(target) && new FileInfo(target).ResolveLinkTarget(returnFinalTarget: true) is { } linked) target = linked.FullName;
        string beside = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            Unfinished.Remove(() => File.Delete(beside));
            throw;
        }
    }

    /// <summary>A pipe or terminal under /dev or /proc is written to; it cannot be replaced.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
