using System.Security.Cryptography;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>A target folder on this machine, or on a share that it sees as a folder.</summary>
/// <param name="shown">The folder as the user named it.</param>
/// <param name="root">Its full path.</param>
internal sealed class LocalDisk(string shown, string root) : ITargetDisk
{
    private const string Fresh = ".current.new";

    public string Shown => shown;

    public int Lanes => Environment.ProcessorCount;

    public int Puts => 0; // nothing here is tried again

    public DiskEntry? Look(string path) => Told(() =>
    {
        var file = new FileInfo(Full(path));
        return (int)file.Attributes == -1 ? null : Entry(path, file.Attributes, file);
    });

    public IReadOnlyList<DiskEntry> List(string folder) => Told(() =>
    {
        var directory = new DirectoryInfo(Full(folder));
        if (!directory.Exists) return [];
        string prefix = folder.Length == 0 ? "" : folder + "/";
        return (IReadOnlyList<DiskEntry>)[.. directory.GetFileSystemInfos().Select(e => Entry(prefix + e.Name, e.Attributes, e))];
    });

    public byte[]? Read(string path) => Told(() => File.Exists(Full(path)) ? File.ReadAllBytes(Full(path)) : null);

    public string? Hash(string path) => Told(() =>
    {
        if (!File.Exists(Full(path))) return null;
        using var bytes = new FileStream(Full(path), FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    });

    /// <summary>Reading costs little here, so a file that somebody changed in place is never taken over.</summary>
    public bool StillHolds(string path, string hash) => Hash(path) == hash;

    public string LinkTarget(string path) => Told(() =>
    {
        string target = new FileInfo(Full(path)).LinkTarget ?? "";
        return OperatingSystem.IsWindows() && Path.IsPathFullyQualified(target) ? Path.GetRelativePath(root, target).Replace('\\', '/') : target;
    });

    public void MakeFolder(string path) => DiskTrouble.Told(shown, () => Directory.CreateDirectory(Full(path)));

    public void Put(string path, Stream bytes) => DiskTrouble.Told(shown, () =>
    {
        string beside = Full(path) + Unfinished.Suffix;
        try
        {
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1))
            {
                bytes.CopyTo(file);
                if (!OperatingSystem.IsLinux()) file.Flush(flushToDisk: true); // Linux waits for all at once: Settle
            }
            File.Move(beside, Full(path), overwrite: true);
        }
        catch
        {
            Unfinished.Remove(() => File.Delete(beside));
            throw;
        }
    });

    public bool TryHardLink(string existing, string path) => HardLink.TryMake(Full(existing), Full(path));

    public bool Move(string from, string to) => Told(() =>
    {
        try
        {
            if (Directory.Exists(Full(from))) Directory.Move(Full(from), Full(to));
            else File.Move(Full(from), Full(to), overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(Full(to)))
        {
            return false;
        }
    });

    public void Point(string link, string target) => DiskTrouble.Told(shown, () =>
    {
        if (OperatingSystem.IsWindows())
        {
            WindowsLinks.Point(root, link, target);
            return;
        }
        File.Delete(Full(Fresh));
        File.CreateSymbolicLink(Full(Fresh), target);
        UnixFiles.Replace(Full(Fresh), Full(link));
    });

    public void Delete(string path) => DiskTrouble.Told(shown, () => File.Delete(Full(path)));

    public void DeleteFolder(string path) => DiskTrouble.Told(shown, () => Directory.Delete(Full(path)));

    public void Settle() => DiskTrouble.Told(shown, () => UnixFiles.Settle(root));

    public void Dispose()
    {
        // Nothing is held open.
    }

    private string Full(string path) => path.Length == 0 ? root : Path.Combine(root, path);

    private static DiskEntry Entry(string path, FileAttributes attributes, FileSystemInfo info)
    {
        var kind = (attributes & FileAttributes.ReparsePoint) != 0 ? EntryKind.Link
            : (attributes & FileAttributes.Directory) != 0 ? EntryKind.Folder : EntryKind.File;
        return new DiskEntry(path, kind, kind == EntryKind.File ? ((FileInfo)info).Length : 0, info.LastWriteTimeUtc);
    }

    private T Told<T>(Func<T> work)
    {
        T result = default!;
        DiskTrouble.Told(shown, () => result = work());
        return result;
    }
}
