using System.Globalization;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>When something was last put into, renamed in or taken out of each folder of a release: told without looking at one file.</summary>
/// <param name="Names">What lies at the top, dotfiles left out, in ordinal order.</param>
/// <param name="Times">The folders in ordinal order, without the top; <c>/</c> between, none at the end. Times in ticks of UTC.</param>
internal sealed record FolderTimes(IReadOnlyList<string> Names, IReadOnlyList<(string Folder, long Changed)> Times)
{
    private const long Missing = -1;

    /// <summary>How the folders stand; null where one of them is missing or may not be read.</summary>
    /// <param name="root">Where the release lies.</param>
    /// <param name="files">The files of the release: they tell its folders.</param>
    public static FolderTimes? Of(string root, IEnumerable<string> files)
    {
        try
        {
            string[] folders = [.. OfFiles(files).Order(StringComparer.Ordinal)];
            var times = new long[folders.Length];
            Parallel.For(0, folders.Length, i => times[i] = FileLook.At(Path.Join(root, folders[i])) is { Kind: FileKind.Folder } look ? look.Changed : Missing);
            return times.Contains(Missing) ? null : new(NamesAt(root), [.. folders.Zip(times)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    /// <summary>The same for folders that stand the same.</summary>
    public string Digest() => Content.Digest.Of(Names.Concat(Times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.Folder} {time.Changed}")))).ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>The folders in which these files lie and those above them, without the top; <c>/</c> between, none at the end.</summary>
    public static HashSet<string> OfFiles(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        string last = "";
        foreach (string file in files)
        {
            int end = file.LastIndexOf('/') + 1;
            if (end == last.LastIndexOf('/') + 1 && file.AsSpan(0, end).SequenceEqual(last.AsSpan(0, end))) continue; // most lie where the one before lies
            last = file;
            for (int slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
            {
                if (!folders.Add(file[..slash])) break;
            }
        }
        return folders;
    }

    /// <summary>What lies at the top of a release, dotfiles left out, in ordinal order.</summary>
    /// <exception cref="IOException">It is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IReadOnlyList<string> NamesAt(string root) =>
        [.. Directory.EnumerateFileSystemEntries(root).Select(path => Path.GetFileName(path)).Where(name => !KeptEntries.IsKept(name)).Order(StringComparer.Ordinal)];
}
