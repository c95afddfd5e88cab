using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>When something was last put into, renamed in or taken out of each folder of a release: told without looking at one file.</summary>
internal static class FolderTimes
{
    private const long Missing = -1;

    /// <summary>A digest of the folders and of the names at the top, dotfiles left out; empty where one of them is missing or may not be read.</summary>
    /// <param name="root">Where the release lies.</param>
    /// <param name="files">The files of the release: they tell its folders.</param>
    public static string DigestOf(string root, IEnumerable<string> files)
    {
        try
        {
            string[] folders = [.. OfFiles(files).Order(StringComparer.Ordinal)];
            var times = new long[folders.Length];
            Parallel.For(0, folders.Length, i => times[i] = FileLook.At(Path.Join(root, folders[i])) is { Kind: FileKind.Folder } look ? look.Changed : Missing);
            if (times.Contains(Missing)) return "";
            var text = new StringBuilder().AppendJoin('\n', NamesAt(root).Order(StringComparer.Ordinal));
            for (int i = 0; i < folders.Length; i++) text.Append(CultureInfo.InvariantCulture, $"\n{folders[i]} {times[i]}");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or AggregateException)
        {
            return "";
        }
    }

    /// <summary>The folders in which these files lie and those above them, without the top; <c>/</c> between, none at the end.</summary>
    public static HashSet<string> OfFiles(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in files)
        {
            for (int slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
            {
                if (!folders.Add(file[..slash])) break;
            }
        }
        return folders;
    }

    private static IEnumerable<string> NamesAt(string root) =>
        Directory.EnumerateFileSystemEntries(root).Select(path => Path.GetFileName(path)).Where(name => !KeptEntries.IsKept(name));
}
