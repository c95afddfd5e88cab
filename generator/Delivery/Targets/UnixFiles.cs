using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SiteBuilder.Delivery.Targets;

/// <summary>What the base library cannot do with files on Linux and macOS: a second name, an exchange of links, a disk that is waited for.</summary>
internal static unsafe class UnixFiles
{
    private const int NoSuchCall = 38; // ENOSYS

    /// <summary>Gives a file a second name; false where the file system cannot.</summary>
    public static bool TryLink(string existing, string path)
    {
        fixed (byte* from = Encoding.UTF8.GetBytes(existing + '\0'))
        fixed (byte* to = Encoding.UTF8.GetBytes(path + '\0'))
        {
            return Link(from, to) == 0;
        }
    }

    /// <summary>Puts a link, a file or an empty folder in the place of what stands at <paramref name="path"/>, in one step.</summary>
    /// <exception cref="IOException">What the system reports.</exception>
    public static void Replace(string fresh, string path)
    {
        fixed (byte* from = Encoding.UTF8.GetBytes(fresh + '\0'))
        fixed (byte* to = Encoding.UTF8.GetBytes(path + '\0'))
        {
            if (Rename(from, to) != 0) throw Trouble();
        }
    }

    /// <summary>Waits until everything written to the file system of <paramref name="folder"/> is on its disk. Linux only; elsewhere each file is waited for as it is written.</summary>
    /// <exception cref="IOException">Something could not be written after all.</exception>
    public static void Settle(string folder)
    {
        if (!OperatingSystem.IsLinux()) return;
        fixed (byte* path = Encoding.UTF8.GetBytes(folder + '\0'))
        {
            int number = Open(path, 0);
            if (number < 0) throw Trouble();
            using var handle = new SafeFileHandle(number, ownsHandle: true);
            if (SyncFileSystem(number) != 0 && Marshal.GetLastPInvokeError() != NoSuchCall) throw Trouble();
        }
    }

    private static IOException Trouble()
    {
        int error = Marshal.GetLastPInvokeError();
        return new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte* existing, byte* path);

    [DllImport("libc", EntryPoint = "rename", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(byte* from, byte* to);

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte* path, int flags);

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(int file);
}
