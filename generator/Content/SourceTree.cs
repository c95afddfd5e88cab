using System.IO.Enumeration;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>Every input file of the content folder, in ordinal order; nothing is interpreted.</summary>
internal sealed class SourceTree
{
    private const int DeepestFolder = 12;
    private const int ManyFolders = 16; // beside each other: walked on all cores

    private static readonly EnumerationOptions AllEntries = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly Lazy<HashSet<string>> folders;

    private SourceTree(string root, IReadOnlyList<SourceFile> files, Walked found, DateTime listedUtc)
    {
        Files = files;
        Root = root;
        ListedUtc = listedUtc;
        Folders = found.Folders;
        Findings = found.Findings;
        folders = new(() => [.. files.Select(f => f.Folder.Path).Distinct().SelectMany(folder => FoldersAbove(folder + "/"))]);
    }

    /// <summary>The content folder, full path.</summary>
    public string Root { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Every folder that was entered, the root too (an empty path), in no order, and when something was last put into it, renamed in it or taken out before it was listed (ticks of UTC).</summary>
    public IReadOnlyList<(string Path, long Changed)> Folders { get; }

    /// <summary>When the listing began: by it the age of a file is told. No output depends on it.</summary>
    public DateTime ListedUtc { get; }

    /// <summary>Links and folders that could not be entered.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public SourceFile? Find(string path) => OrdinalList.Find(Files, path, static file => file.Path);

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
        var (found, listedUtc) = (new Walked(root), DateTime.UtcNow);
        Walk(root, "", 0, TimeOf(root), found);
        if (found.Findings is [{ Place.File.Length: 0 }])
        {
            throw new UserException(new($"没有权限读取内容文件夹「{contentFolder}」。", $"The content folder “{contentFolder}” may not be read."));
        }
        return new SourceTree(root, InOrder(found.Files), found, listedUtc);
    }

    /// <summary>The tree as it stood when it was last listed, from what was written down of it.</summary>
    /// <param name="root">The content folder, full path.</param>
    /// <param name="folders">The folders, as in <see cref="Folders"/>.</param>
    /// <param name="files">The files, as in <see cref="Files"/>.</param>
    /// <param name="lookedUtc">When it was begun to see whether they stand so still.</param>
    public static SourceTree AsItStood(string root, IEnumerable<(string Path, long Changed)> folders, IReadOnlyList<SourceFile> files, DateTime lookedUtc)
    {
        var stood = new Walked(root);
        stood.Folders.AddRange(folders);
        return new SourceTree(root, files, stood, lookedUtc);
    }

    /// <summary>The tree as it stands now, of which only these folders are listed again, with all that lies below them.</summary>
    /// <param name="changed">Full paths of files and folders that something happened to since.</param>
    public SourceTree Again(IReadOnlyCollection<string> changed)
    {
        var folders = changed.Where(path => path.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(path => Path.GetDirectoryName(path[(Root.Length + 1)..])!.Replace(Path.DirectorySeparatorChar, '/'));
        return Again(folders, DateTime.UtcNow);
    }

    /// <summary>The same, given the folders.</summary>
    /// <param name="changed">Folders below the root (of itself: empty), <c>/</c> between, none at the end.</param>
    /// <param name="lookedUtc">When it was begun to see which changed.</param>
    public SourceTree Again(IEnumerable<string> changed, DateTime lookedUtc)
    {
        var found = new Walked(Root);
        var folders = changed.ToHashSet(StringComparer.Ordinal);
        folders.RemoveWhere(folder => folder.Length > 0 && FoldersAbove(folder).Prepend("").Any(folders.Contains));
        foreach (string folder in folders.Where(folder => !folder.Split('/').Any(IsPassedOver) && Directory.Exists(Path.Combine(Root, folder))))
        {
            string full = Path.Combine(Root, folder);
            Walk(full, folder.Length == 0 ? "" : folder + "/", folder.Length == 0 ? 0 : folder.Count(c => c == '/') + 1, TimeOf(full), found);
        }
        var listed = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        bool IsListedAgain(string folder)
        {
            if (listed.Contains("") || listed.Contains(folder)) return true;
            for (int slash = folder.IndexOf('/'); slash > 0; slash = folder.IndexOf('/', slash + 1))
            {
                if (listed.Contains(folder.AsSpan(0, slash))) return true;
            }
            return false;
        }
        var (last, isAgain) = ((SourceFolder?)null, false); // files of one folder lie beside each other
        bool IsOfOne(SourceFile file)
        {
            if (!ReferenceEquals(last, file.Folder)) (last, isAgain) = (file.Folder, IsListedAgain(file.Folder.Path));
            return isAgain;
        }
        var files = OrdinalList.With([.. Files.Where(file => !IsOfOne(file))], InOrder(found.Files), static file => file.Path);
        found.Folders.AddRange(Folders.Where(folder => !IsListedAgain(folder.Path)));
        found.Findings.AddRange(Findings.Where(f => !IsListedAgain(f.Place.File)));
        return new SourceTree(Root, files, found, lookedUtc);
    }

    private static SourceFile[] InOrder(List<SourceFile> files) => OrdinalList.Of(files, static file => file.Path);

    /// <summary>Of a folder that may be named by a link.</summary>
    private static long TimeOf(string folder) => FileLook.At(folder + Path.DirectorySeparatorChar).Changed;

    private static void Walk(string folder, string prefix, int depth, long changed, Walked found)
    {
        if (depth > DeepestFolder)
        {
            found.Findings.Add(GK001_FileUnreadable.At(prefix.TrimEnd('/'), "文件夹嵌套太深", "the folders are nested too deep"));
            return;
        }
        List<Entry> entries;
        try
        {
            entries = [.. new FileSystemEnumerable<Entry>(folder, Entry.Of, AllEntries)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Findings.Add(GK001_FileUnreadable.At(prefix.TrimEnd('/'), "没有权限进入这个文件夹", "the folder may not be entered"));
            return;
        }
        var here = new SourceFolder(found.Root, prefix.TrimEnd('/'));
        found.Folders.Add((here.Path, changed));
        var folders = new List<Entry>();
        foreach (var entry in entries)
        {
            if (IsPassedOver(entry.Name)) continue;
            string path = prefix + entry.Name;
            if (entry.Look.Kind == FileKind.Link)
                found.Findings.Add(GK001_FileUnreadable.At(path, "这是链接，内容文件夹里只能放真实的文件", "this is a link; the content folder holds real files only"));
            else if (entry.Name.Contains('\\', StringComparison.Ordinal))
                found.Findings.Add(GK001_FileUnreadable.At(path, "名字里有反斜线，在别的系统上会被当成文件夹的分隔，请改名", "its name holds a backslash, which other systems take for a folder; rename it"));
            else if (entry.Look.Kind == FileKind.Nothing)
                found.Findings.Add(GK001_FileUnreadable.At(path, "名字不是 UTF-8 文字，或者刚刚被移走", "its name is no UTF-8 text, or it has just been moved"));
            else if (entry.Look.Kind == FileKind.Other)
                found.Findings.Add(GK001_FileUnreadable.At(path, "这是管道、套接字或设备，内容文件夹里只能放真实的文件", "this is a pipe, a socket or a device; the content folder holds real files only"));
            else if (entry.Look.Kind == FileKind.Folder) folders.Add(entry);
            else found.Files.Add(new SourceFile(here, found.Shared(entry.Name), entry.Look.Length, new DateTime(entry.Look.Changed, DateTimeKind.Utc)));
        }
        if (folders.Count < ManyFolders) folders.ForEach(below => Walk(below.FullPath, prefix + below.Name + "/", depth + 1, below.Look.Changed, found));
        else
        {
            Parallel.ForEach(folders, Cores.Reading, () => new Walked(found.Root), (below, _, part) =>
            {
                Walk(below.FullPath, prefix + below.Name + "/", depth + 1, below.Look.Changed, part);
                return part;
            }, found.Take);
        }
    }

    /// <summary>The folders in which a path lies, the outermost first; without <c>/</c> at the end.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (int slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }

    private static bool IsPassedOver(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~')
        || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    /// <summary>An entry of a folder.</summary>
    private readonly record struct Entry(string Name, string FullPath, FileLook Look)
    {
        public static Entry Of(ref FileSystemEntry entry)
        {
            string path = entry.ToFullPath();
            return new(entry.FileName.ToString(), path, FileLook.At(path));
        }
    }

    /// <summary>What a walk, or a part of it, has met so far.</summary>
    private sealed class Walked(string root)
    {
        private readonly HashSet<string> names = new(StringComparer.Ordinal);

        /// <summary>The content folder, full path.</summary>
        public string Root => root;

        public List<SourceFile> Files { get; } = [];

        public List<(string Path, long Changed)> Folders { get; } = [];

        public List<Finding> Findings { get; } = [];

        /// <summary>The name as it was met before: the files of all reports have the same few.</summary>
        public string Shared(string name)
        {
            if (names.TryGetValue(name, out string? met)) return met;
            names.Add(name);
            return name;
        }

        public void Take(Walked part)
        {
            lock (Files)
            {
                Files.AddRange(part.Files);
                Folders.AddRange(part.Folders);
                Findings.AddRange(part.Findings);
            }
        }
    }
}
