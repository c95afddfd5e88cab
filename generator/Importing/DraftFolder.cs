using System.Globalization;
using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing;

/// <summary>The folder of a report that does not exist yet. It appears with all its files or not at all.</summary>
internal sealed class DraftFolder(string content, string agency, int year)
{
    private readonly string year = year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The folder under the content folder as the user named it.</summary>
    public string Shown => $"{content.TrimEnd('/', Path.DirectorySeparatorChar)}/reports/{agency}/{year}";

    public bool Exists => Path.Exists(Target);

    private string Target => Path.Combine(Agency, year);

    private string Agency => Path.Combine(content, "reports", agency);

    /// <summary>What is being written; dotfiles are passed over by every reader.</summary>
    private string Fresh => Path.Combine(Agency, $".{year}.new");

    private string Aside => Path.Combine(Agency, $".{year}.old");

    /// <exception cref="UserException">It exists already, or cannot be written.</exception>
    public void Create(IEnumerable<DraftFile> files)
    {
        RefuseExisting();
        Write(files, () =>
        {
            RefuseExisting();
            Directory.Move(Fresh, Target);
        });
    }

    /// <summary>Puts the files in the place of the report that is there; its attachments stay.</summary>
    /// <exception cref="UserException">It cannot be written; what was there is still there.</exception>
    public void Replace(IEnumerable<DraftFile> files)
    {
        if (!Exists)
        {
            Create(files);
            return;
        }
        Write(files, () =>
        {
            KeepAttachments(Path.Combine(Target, "files"), Path.Combine(Fresh, "files"));
            FolderExchange.Put(Fresh, Target, Aside);
        });
    }

    private void Write(IEnumerable<DraftFile> files, Action exchange) => DiskTrouble.Told(Shown, () =>
    {
        Recover();
        try
        {
            Directory.CreateDirectory(Fresh);
            foreach (var file in files)
            {
                string path = Path.Combine(Fresh, file.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Bytes);
            }
            exchange();
        }
        finally
        {
            Unfinished.Remove(Recover);
        }
    });

    /// <summary>Completes an exchange that was interrupted, and clears away what it left.</summary>
    private void Recover()
    {
        FolderExchange.Complete(Fresh, Target, Aside);
        foreach (string folder in new[] { Fresh, Aside }.Where(Directory.Exists)) Directory.Delete(folder, recursive: true);
    }

    private static void KeepAttachments(string from, string to)
    {
        if (!Directory.Exists(from)) return;
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string kept = Path.Combine(to, Path.GetRelativePath(from, file));
            if (File.Exists(kept)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.Copy(file, kept);
        }
    }

    private void RefuseExisting()
    {
        if (Exists) throw new UserException(new($"「{Shown}」已经存在，不会覆盖。", $"“{Shown}” exists already and is not overwritten."));
    }
}
