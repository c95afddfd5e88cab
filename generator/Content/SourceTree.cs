using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>An input file: its path under the content folder with <c>/</c> between, where it lies, length in bytes.</summary>
internal sealed record SourceFile(string Path, string FullPath, long Length, DateTime ChangedUtc)
{
    /// <summary>The name after the last <c>/</c>.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>Every input file of the content folder, in ordinal order; nothing is interpreted.</summary>
internal sealed class SourceTree
{
    private const int DeepestFolder = 12;
    private const int ManyFolders = 16; // beside each other: walked on all cores

    private readonly Dictionary<string, SourceFile> byPath;
    private readonly Lazy<HashSet<string>> folders;

    private SourceTree(string root, IReadOnlyList<SourceFile> files, IReadOnlyList<Finding> findings)
    {
        Root = root;
        Files = files;
        Findings = findings;
        byPath = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        folders = new(() => [.. files.SelectMany(f => FoldersAbove(f.Path))]);
    }

    /// <summary>The content folder, full path.</summary>
    public string Root { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Links and folders that could not be entered.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public SourceFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>True where any file lies in the folder or below it; <paramref name="path"/> without a slash at its end.</summary>
    public bool HasFilesIn(string path) => folders.Value.Contains(path);

    /// <summary>Walks the content folder. Dotfiles and the lock files of office programs are passed over; links are refused.</summary>
    /// <exception cref="UserException">The folder is missing or cannot be entered.</exception>
    public static SourceTree Read(string contentFolder)
    {
        string root = Path.GetFullPath(contentFolder);
        if (!Directory.Exists(root))
        {
            throw new UserException(File.Exists(root)
                ? new($"「{contentFolder}」是文件，不是内容文件夹。", $"“{contentFolder}” is a file, not a content folder.")
                : new($"找不到内容文件夹「{contentFolder}」，请用 --content 指明。", $"There is no content folder “{contentFolder}”; name it with --content."));
        }
        var found = new Walked();
        Walk(new DirectoryInfo(root), "", 0, found);
        if (found.Findings is [{ Place.File.Length: 0 }])
        {
            throw new UserException(new($"没有权限读取内容文件夹「{contentFolder}」。", $"The content folder “{contentFolder}” may not be read."));
        }
        found.Files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new SourceTree(root, found.Files, found.Findings);
    }

    private static void Walk(DirectoryInfo folder, string prefix, int depth, Walked found)
    {
        if (depth > DeepestFolder)
        {
            found.Findings.Add(GK001_FileUnreadable.At(prefix.TrimEnd('/'), "文件夹嵌套太深", "the folders are nested too deep"));
            return;
        }
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Findings.Add(GK001_FileUnreadable.At(prefix.TrimEnd('/'), "没有权限进入这个文件夹", "the folder may not be entered"));
            return;
        }
        var folders = new List<DirectoryInfo>();
        foreach (var entry in entries)
        {
            if (IsPassedOver(entry.Name)) continue;
            string path = prefix + entry.Name;
            if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
                found.Findings.Add(GK001_FileUnreadable.At(path, "这是链接，内容文件夹里只能放真实的文件", "this is a link; the content folder holds real files only"));
            else if (entry is DirectoryInfo below) folders.Add(below);
            else if (entry is FileInfo file) found.Files.Add(new SourceFile(path, file.FullName, file.Length, file.LastWriteTimeUtc));
        }
        if (folders.Count < ManyFolders) folders.ForEach(below => Walk(below, prefix + below.Name + "/", depth + 1, found));
        else
        {
            Parallel.ForEach(folders, () => new Walked(), (below, _, part) =>
            {
                Walk(below, prefix + below.Name + "/", depth + 1, part);
                return part;
            }, found.Take);
        }
    }

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (int slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }

    private static bool IsPassedOver(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~')
        || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a walk, or a part of it, has met so far.</summary>
    private sealed class Walked
    {
        public List<SourceFile> Files { get; } = [];

        public List<Finding> Findings { get; } = [];

        public void Take(Walked part)
        {
            lock (Files)
            {
                Files.AddRange(part.Files);
                Findings.AddRange(part.Findings);
            }
        }
    }
}
