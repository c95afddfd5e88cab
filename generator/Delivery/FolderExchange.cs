using System.Runtime.InteropServices;
using System.Text;

namespace SiteBuilder.Delivery;

/// <summary>
/// Puts a finished folder in the place of another. On Linux both change places in one step (<c>renameat2</c>); elsewhere, and on
/// file systems that cannot do so, the old folder is set aside first and <see cref="Complete"/> finishes what was interrupted.
/// </summary>
internal static unsafe class FolderExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE

    /// <summary>After this <paramref name="place"/> is what <paramref name="fresh"/> was; what lay there before is in one of the two other folders.</summary>
    /// <param name="fresh">The finished folder.</param>
    /// <param name="place">Where it belongs; may be missing.</param>
    /// <param name="aside">Where the old folder is kept while two renames are under way; on the same file system, missing.</param>
    public static void Put(string fresh, string place, string aside)
    {
        if (!Directory.Exists(place)) Directory.Move(fresh, place);
        else if (!TryInOneStep(fresh, place)) InTwoSteps(fresh, place, aside);
    }

    /// <summary>Both folders change places in one step; false where the system or the file system cannot.</summary>
    public static bool TryInOneStep(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        fixed (byte* a = Encoding.UTF8.GetBytes(one + '\0'))
        fixed (byte* b = Encoding.UTF8.GetBytes(other + '\0'))
        {
            try
            {
                return RenameAt2(CurrentFolder, a, CurrentFolder, b, Exchange) == 0;
            }
            catch (EntryPointNotFoundException) // a C library from before 2018
            {
                return false;
            }
        }
    }

    /// <summary>The old folder is set aside, then the new one takes its place.</summary>
    public static void InTwoSteps(string fresh, string place, string aside)
    {
        Directory.Move(place, aside);
        Directory.Move(fresh, place);
    }

    /// <summary>
    /// Completes or undoes two renames that were interrupted. The folder set aside is the journal: while it exists and the place is
    /// empty, the new folder takes the place if it is still there, else the old one returns.
    /// </summary>
    public static void Complete(string fresh, string place, string aside)
    {
        if (!Directory.Exists(aside) || Directory.Exists(place)) return;
        Directory.Move(Directory.Exists(fresh) ? fresh : aside, place);
    }

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int oldFolder, byte* oldPath, int newFolder, byte* newPath, uint flags);
}
