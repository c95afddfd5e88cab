using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery;

/// <summary>Says in one sentence why a folder could not be written: no space, no permission, or what the system reports.</summary>
internal static class DiskTrouble
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);
    private const int QuotaOnLinux = 122;
    private const int NotPermittedOnUnix = 1, DeniedOnUnix = 13; // a folder that cannot be renamed is an IOException to .NET
    private const int ReadOnlyOnUnix = 30;

    /// <summary>Runs <paramref name="work"/>, which does nothing but read and write files; trouble of the file system in it becomes a <see cref="UserException"/> that names <paramref name="path"/>.</summary>
    public static void Told(string path, Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (Cause(e) is not null)
        {
            throw new UserException(Sentence(path, Cause(e)!), e);
        }
    }

    /// <summary>Does the work and gives what it came to.</summary>
    /// <exception cref="UserException">The disk was full, or may not be written.</exception>
    public static T Told<T>(string path, Func<T> work)
    {
        T result = default!;
        Told(path, () => { result = work(); });
        return result;
    }

    /// <summary>The trouble of the file system in <paramref name="e"/>, also when several threads met it; null where it is something else.</summary>
    public static Exception? Cause(Exception e) => e switch
    {
        IOException or UnauthorizedAccessException or ArgumentOutOfRangeException => e, // the last is how .NET tells EFBIG
        AggregateException several when several.InnerExceptions.All(x => Cause(x) is not null) => Cause(several.InnerExceptions[0]),
        _ => null,
    };

    private static Text Sentence(string path, Exception e) => e switch
    {
        _ when e.HResult is ReadOnlyOnUnix => new($"「{path}」所在的磁盘是只读的，不能写入。", $"The disk of “{path}” is read-only."),
        _ when e is UnauthorizedAccessException || e.HResult is NotPermittedOnUnix or DeniedOnUnix => new($"没有权限写入「{path}」。", $"“{path}” may not be written."),
        ArgumentOutOfRangeException => new($"「{path}」中有文件超过磁盘允许的大小。", $"A file in “{path}” is larger than the disk allows."),
        PathTooLongException => new($"「{path}」之下有路径太长，系统不允许。", $"A path below “{path}” is too long for the system."),
        _ when e.HResult is NoSpaceOnUnix or NoSpaceOnWindows or QuotaOnLinux =>
            new($"写入「{path}」时磁盘空间不足。", $"There is no space left on the disk for “{path}”."),
        _ => new($"写入「{path}」时出错（{e.Message}）", $"“{path}” cannot be written ({e.Message})"),
    };
}
