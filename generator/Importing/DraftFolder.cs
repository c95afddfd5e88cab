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

    private string Target => Path.Combine(content, "reports", agency, year);

    /// <exception cref="UserException">It exists already, or cannot be written.</exception>
    public void Create(IEnumerable<DraftFile> files)
    {
        RefuseExisting();
        Write(files, fresh =>
        {
            RefuseExisting();
            Directory.Move(fresh, Target);
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
        Write(files, fresh =>
        {
            KeepAttachments(Path.Combine(Target, "files"), Path.Combine(fresh, "files"));
            string old = fresh + ".old";
            Directory.Move(Target, old);
            try
            {
                Directory.Move(fresh, Target);
            }
            catch
            {
                Directory.Move(old, Target);
                throw;
            }
            Directory.Delete(old, recursive: true);
        });
    }

    private void Write(IEnumerable<DraftFile> files, Action<string> exchange)
    {
        string fresh = Path.Combine(content, "reports", agency, $".{year}.{Guid.NewGuid():N}"); // dotfiles are passed over by every reader
        try
        {
            DiskTrouble.Told(Shown, () =>
            {
                Directory.CreateDirectory(fresh);
                foreach (var file in files)
                {
                    string path = Path.Combine(fresh, file.Name);
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    File.WriteAllBytes(path, file.Bytes);
                }
                exchange(fresh);
            });
        }
        finally
        {
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        }
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
