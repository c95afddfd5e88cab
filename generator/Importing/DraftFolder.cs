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

    /// <exception cref="UserException">It exists already, or cannot be written.</exception>
    public void Create(IEnumerable<DraftFile> files)
    {
        string owner = Path.Combine(content, "reports", agency), target = Path.Combine(owner, year);
        RefuseExisting(target);
        string fresh = Path.Combine(owner, $".{year}.{Guid.NewGuid():N}"); // dotfiles are passed over by every reader
        try
        {
            DiskTrouble.Told(Shown, () =>
            {
                Directory.CreateDirectory(fresh);
                foreach (var file in files) File.WriteAllBytes(Path.Combine(fresh, file.Name), file.Bytes);
                RefuseExisting(target);
                Directory.Move(fresh, target);
            });
        }
        finally
        {
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        }
    }

    private void RefuseExisting(string target)
    {
        if (Path.Exists(target)) throw new UserException(new($"「{Shown}」已经存在，不会覆盖。", $"“{Shown}” exists already and is not overwritten."));
    }
}
