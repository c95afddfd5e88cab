using System.Runtime.InteropServices;
using System.Text;

namespace SiteBuilder.Content;

/// <summary>What stands at a path.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or something whose name is no text.</summary>
    Nothing,
    File,
    Folder,

    /// <summary>A link, which is not followed.</summary>
    Link,

    /// <summary>A pipe, a socket, a device: to read it may never end.</summary>
    Other,
}

/// <summary>What the system says of a path: one question on Linux, where the base library asks three.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Length">Of a file, in bytes.</param>
/// <param name="Changed">When it was written last, in ticks of UTC.</param>
internal readonly unsafe record struct FileLook(FileKind Kind, long Length, long Changed)
{
    // linux/stat.h and linux/fcntl.h; the layout is the same on every processor.
    private const int Here = -100, NotFollowed = 0x100;
    private const uint Wanted = 0x1 | 0x200 | 0x40; // STATX_TYPE, STATX_SIZE, STATX_MTIME
    private const int AnswerLength = 256, ModeAt = 28, SizeAt = 40, SecondsAt = 112, NanosecondsAt = 120;
    private const int TypeMask = 0xF000, TypeOfFile = 0x8000, TypeOfFolder = 0x4000, TypeOfLink = 0xA000;
    private const int ShortPath = 340, MostBytesOfChar = 3;

    private static readonly bool HasCall = OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "statx", out _);

    /// <exception cref="IOException">It cannot be told.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be told.</exception>
    public static FileLook At(string path)
    {
        if (!HasCall) return Slowly(path);
        Span<byte> name = path.Length <= ShortPath ? stackalloc byte[ShortPath * MostBytesOfChar + 1] : new byte[path.Length * MostBytesOfChar + 1];
        name[Encoding.UTF8.GetBytes(path, name)] = 0;
        return Quickly(name) ?? Slowly(path); // which knows what each error is called
    }

    /// <param name="folder">Full path.</param>
    /// <param name="below">The path below it, which is put together nowhere else.</param>
    /// <exception cref="IOException">It cannot be told.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be told.</exception>
    public static FileLook At(string folder, string below)
    {
        if (folder.Length + below.Length >= ShortPath) return At(Path.Join(folder, below));
        Span<byte> name = stackalloc byte[ShortPath * MostBytesOfChar + 1];
        int length = Encoding.UTF8.GetBytes(folder, name);
        name[length++] = (byte)Path.DirectorySeparatorChar;
        length += Encoding.UTF8.GetBytes(below, name[length..]);
        name[length++] = 0;
        return At(name[..length]);
    }

    /// <param name="path">As UTF-8, with a zero at its end.</param>
    /// <exception cref="IOException">It cannot be told.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be told.</exception>
    public static FileLook At(ReadOnlySpan<byte> path) => (HasCall ? Quickly(path) : null) ?? Slowly(Encoding.UTF8.GetString(path[..^1]));

    private static FileLook? Quickly(ReadOnlySpan<byte> path)
    {
        byte* answer = stackalloc byte[AnswerLength];
        fixed (byte* start = path)
        {
            if (Ask(Here, start, NotFollowed, Wanted, answer) != 0) return null;
        }
        var kind = (*(ushort*)(answer + ModeAt) & TypeMask) switch { TypeOfFile => FileKind.File, TypeOfFolder => FileKind.Folder, TypeOfLink => FileKind.Link, _ => FileKind.Other };
        long changed = DateTime.UnixEpoch.Ticks + *(long*)(answer + SecondsAt) * TimeSpan.TicksPerSecond + *(uint*)(answer + NanosecondsAt) / TimeSpan.NanosecondsPerTick;
        return new FileLook(kind, *(long*)(answer + SizeAt), changed);
    }

    private static FileLook Slowly(string path)
    {
        var file = new FileInfo(path);
        var attributes = file.Attributes;
        if (attributes == (FileAttributes)(-1)) return default;
        if ((attributes & FileAttributes.ReparsePoint) != 0) return new(FileKind.Link, 0, file.LastWriteTimeUtc.Ticks);
        if ((attributes & FileAttributes.Directory) != 0) return new(FileKind.Folder, 0, file.LastWriteTimeUtc.Ticks);
        return new((attributes & FileAttributes.Device) != 0 ? FileKind.Other : FileKind.File, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(int folder, byte* path, int flags, uint wanted, byte* answer);
}
