using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery;

/// <summary>
/// The output folder while one build owns it. Beside it lies a working folder (<c>.output.sitebuilder</c>) that holds the lock, the
/// site being written and what an interrupted build left; it is gone when nobody builds, unless the release before the last is kept in it.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly FileStream claim;

    private OutputFolder(string shown, string path, FileStream claim)
    {
        Shown = shown;
        FullPath = path;
        this.claim = claim;
    }

    /// <summary>The folder as the user named it.</summary>
    public string Shown { get; }

    /// <summary>Where it really lies, links followed.</summary>
    public string FullPath { get; }

    /// <summary>The site that is being written; after the exchange what lay in the output before.</summary>
    public string Staging => Path.Combine(WorkingFolder(FullPath), "new");

    /// <summary>The release before the one that stands, where it is kept (<see cref="Incremental.SpareRelease"/>).</summary>
    public string Spare => Path.Combine(WorkingFolder(FullPath), "spare");

    private IEnumerable<string> Leftovers => new[] { Staging, Aside }.Where(Directory.Exists);

    private string Aside => Path.Combine(WorkingFolder(FullPath), "old");

    /// <summary>Claims the folder for one build, completes what an interrupted build began, and clears away what it left.</summary>
    /// <param name="output">The folder as named; need not exist.</param>
    /// <param name="sources">Folders that must not be touched: content and themes.</param>
    /// <exception cref="UserException">It is not ours, holds sources, is in use, or cannot be written.</exception>
    public static OutputFolder Claim(string output, IEnumerable<string> sources)
    {
        string path = RealPath.Of(output);
        OutputRefusal.IfItHoldsSources(output, path, sources);
        FileStream? claim = null;
        DiskTrouble.Told(output, () => claim = Lock(output, path));
        var folder = new OutputFolder(output, path, claim!);
        try
        {
            DiskTrouble.Told(output, folder.Recover);
            OutputRefusal.IfItIsNotOurs(output, path);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Puts the staged site in the place of the old one; dotfiles at the top stay.</summary>
    /// <param name="keepsSpare">Whether the old one is kept as the spare release; else it, and any spare, is removed at the end.</param>
    public void Exchange(bool keepsSpare)
    {
        DiskTrouble.Told(Shown, () =>
        {
            FolderExchange.Put(Staging, FullPath, Aside);
            foreach (string folder in Leftovers) KeptEntries.Return(folder, FullPath);
        });
        Unfinished.Remove(() =>
        {
            if (Directory.Exists(Spare)) FolderRemoval.Of(Spare);
            if (keepsSpare) Directory.Move(Leftovers.Single(), Spare);
        });
    }

    /// <summary>Throws away what was staged.</summary>
    public void Clear() => DiskTrouble.Told(Shown, () =>
    {
        if (Directory.Exists(Staging)) FolderRemoval.Of(Staging);
    });

    /// <summary>Clears away what is no longer needed and gives the folder free. What cannot be removed now, the next build removes.</summary>
    public void Dispose()
    {
        try
        {
            Recover();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UserException)
        {
            // The output is whole; only rubbish beside it is left.
        }
        claim.Dispose();
        try
        {
            Directory.Delete(WorkingFolder(FullPath));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Something is left in it, or the next build has already begun.
        }
    }

    /// <summary>Brings the output back into order: an interrupted exchange is completed, dotfiles return, the rest goes.</summary>
    private void Recover()
    {
        FolderExchange.Complete(Staging, FullPath, Aside);
        foreach (string folder in Leftovers)
        {
            KeptEntries.Return(folder, FullPath);
            FolderRemoval.Of(folder);
        }
    }

    private static FileStream Lock(string shown, string path)
    {
        string folder = WorkingFolder(path), file = Path.Combine(folder, "lock");
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                Directory.CreateDirectory(folder);
                var claim = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
                if (File.Exists(file)) return claim;
                claim.Dispose(); // the build before removed it between our opening and our locking
            }
            catch (DirectoryNotFoundException) when (attempt < 5)
            {
            }
            catch (IOException e) when (File.Exists(file) && e is not PathTooLongException)
            {
                throw new UserException(new($"另一个程序正在生成「{shown}」，请等它结束后再试。", $"“{shown}” is being built by another run; try again when it has ended."), e);
            }
        }
    }

    private static string WorkingFolder(string path) => Path.Combine(Path.GetDirectoryName(path)!, "." + Path.GetFileName(path) + ".sitebuilder");
}
