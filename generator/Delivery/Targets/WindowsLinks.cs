using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SiteBuilder.Delivery.Targets;

/// <summary>
/// Links on Windows. A symbolic link needs a right that services rarely have, a junction needs none; it cannot be replaced in one
/// step, so the old one is set aside and <see cref="Complete"/> finishes what was interrupted.
/// </summary>
internal static unsafe class WindowsLinks
{
    private const string Fresh = ".current.new";
    private const string Aside = ".current.old";

    /// <summary>Makes <c>current</c> in <paramref name="root"/> lead to <paramref name="target"/>, a path of letters, digits, <c>-</c> and <c>\</c>.</summary>
    public static void Point(string root, string link, string target)
    {
        Complete(root, link);
        RemoveLink(Path.Combine(root, Fresh));
        Junction(root, Fresh, target.Replace('/', '\\'));
        if (Path.Exists(Path.Combine(root, link))) Directory.Move(Path.Combine(root, link), Path.Combine(root, Aside));
        Directory.Move(Path.Combine(root, Fresh), Path.Combine(root, link));
        RemoveLink(Path.Combine(root, Aside));
    }

    /// <summary>The link set aside is the journal: while it exists and the place is empty, it returns.</summary>
    public static void Complete(string root, string link)
    {
        string aside = Path.Combine(root, Aside), place = Path.Combine(root, link);
        if (!Path.Exists(aside)) return;
        if (Path.Exists(place)) RemoveLink(aside);
        else Directory.Move(aside, place);
    }

    /// <summary>Gives a file a second name; false where the file system cannot.</summary>
    public static bool TryLink(string existing, string path)
    {
        fixed (char* from = existing)
        fixed (char* to = path)
        {
            return CreateHardLink(to, from, 0) != 0;
        }
    }

    private static void RemoveLink(string path)
    {
        if (new DirectoryInfo(path).LinkTarget is not null) Directory.Delete(path); // a link, never what it leads to
    }

    /// <summary>The shell makes it; the names are our own, so that nothing in them means anything to the shell.</summary>
    private static void Junction(string root, string link, string target)
    {
        var start = new ProcessStartInfo("cmd.exe", ["/d", "/c", "mklink", "/J", link, target]) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true };
        using var shell = Process.Start(start)!;
        string told = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        if (shell.ExitCode != 0) throw new IOException(told.Trim());
    }

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int CreateHardLink(char* path, char* existing, nint security);
}
