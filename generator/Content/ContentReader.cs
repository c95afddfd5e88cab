using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Sorts the files of the tree by what they are and reads each kind; reports are read on all cores.</summary>
internal sealed class ContentReader(SourceTree tree, TextStore texts)
{
    private static readonly string[] SharedFiles = ["site.yml", "agencies.csv", "words.csv"];

    private readonly List<Finding> findings = [.. tree.Findings];
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly List<string> sharedHashes = [];

    /// <summary>Everything found so far. What could not be opened, and an empty folder in the place of a file, do not count as missing too.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            var unreadable = findings.Where(f => f.Rule == GK001_FileUnreadable.Rule).Select(f => f.Place.File).ToHashSet(StringComparer.Ordinal);
            return [.. findings.Where(f => f.Rule != GK017_FileMissing.Rule || !IsUnder(f.Place.File, unreadable)).Select(FolderInstead)];
        }
    }

    /// <summary>What all reports are read with; what was read before where its files stand as they stood.</summary>
    public Reading<SharedContent> Shared(Reading<SharedContent>? before)
    {
        var files = tree.Files.Where(f => SharedFiles.Contains(f.Path) || IsForm(f)).ToList();
        if (before?.Holds(files) == true)
        {
            used.UnionWith(SharedFiles);
            used.UnionWith(files.Select(f => f.Path));
            findings.AddRange(before.Findings);
            return before;
        }
        int known = findings.Count;
        var shared = new SharedContent(Forms(), Settings(), Agencies(), Words()) { Hash = string.Join(' ', sharedHashes) };
        return new(files, tree.ListedUtc, shared, findings[known..]);
    }

    private FormCatalogue Forms()
    {
        var own = new List<Form>();
        foreach (var file in tree.Files.Where(IsForm))
        {
            used.Add(file.Path);
            if (SharedText(file) is not { } text || FormReader.Read(text.Text, text.Path, findings) is not { } form) continue;
            if (own.All(other => other.Id != form.Id)) own.Add(form);
            else findings.Add(GK009_BrokenForm.At(new(file.Path, 1, 1), $"id「{FormKey.Shown(form.Id)}」已经用于另一个格式文件", $"the id “{FormKey.Shown(form.Id)}” is that of another form file"));
        }
        return FormCatalogue.BuiltIn().With(own);
    }

    private SiteSettings? Settings() => Required("site.yml", "站点设置 site.yml") is { } text ? SettingsReader.Read(text, findings) : null;

    private IReadOnlyList<Agency> Agencies() => Required("agencies.csv", "行政机关名单 agencies.csv") is { } text ? new AgenciesReader(text, findings).Read() : [];

    private IReadOnlyList<WordCorrection> Words()
    {
        used.Add("words.csv");
        return tree.Find("words.csv") is { } file && SharedText(file) is { } text ? new WordsReader(text, findings).Read() : [];
    }

    public IReadOnlyList<ParsedPage> Pages()
    {
        var pages = new List<ParsedPage>();
        foreach (var file in Under("pages/").Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            used.Add(file.Path);
            if (SourceText.Read(file, findings) is not { } text || FrontMatter.Read(text, findings) is not { } head) continue;
            var matter = MatterReader.Page(head.Map, findings);
            if (new NarrativeReader(text, head.BodyStart, findings).Page() is { } narrative) pages.Add(new ParsedPage(file.Path, matter, narrative));
        }
        return pages;
    }

    /// <summary>What lies under <c>pages/</c> besides Markdown. A page or a script is made by the program or a theme, never copied.</summary>
    public IReadOnlyList<SourceFile> PageFiles()
    {
        var files = Under("pages/").Where(f => !f.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).ToList();
        used.UnionWith(files.Select(f => f.Path));
        return PageFile.Published(files, findings);
    }

    /// <summary>Every report folder of a listed agency; where the list itself could not be read, every one.</summary>
    /// <param name="shared">What reports are read with.</param>
    /// <param name="before">What was read before, with the same.</param>
    public IReadOnlyDictionary<string, Reading<ParsedReport?>> Reports(SharedContent shared, IKnownReports before)
    {
        var listed = shared.Agencies.Select(a => a.Slug).ToHashSet(StringComparer.Ordinal);
        var folders = ReportFolders(listed).ToList();
        var readings = new Reading<ParsedReport?>[folders.Count];
        Parallel.For(0, folders.Count, i => readings[i] = before.Of(folders[i].Key, folders[i].Value) ?? before.Keep(folders[i].Key, Folder(folders[i].Key, folders[i].Value, shared.Forms)));
        foreach (var reading in readings) findings.AddRange(reading.Findings);
        return folders.Select((folder, i) => (folder.Key, Reading: readings[i])).ToDictionary(f => f.Key, f => f.Reading, StringComparer.Ordinal);
    }

    private Reading<ParsedReport?> Folder(string folder, IReadOnlyList<SourceFile> files, FormCatalogue forms)
    {
        var problems = new List<Finding>();
        var report = GK399_ProgramFault.Guarded(new ReportFolder(folder, files, forms, texts, problems).Read,
            fault => problems.Add(GK399_ProgramFault.At(SourceSpan.Of(folder), ["读取报告"], fault)));
        return new(files, tree.ListedUtc, report, problems);
    }

    /// <summary>Reports every file that no reader asked for.</summary>
    public void ReportUnused()
    {
        foreach (var file in tree.Files.Where(f => !used.Contains(f.Path)))
        {
            if (SourceTree.FoldersAbove(file.Path).Any(used.Contains)) continue;
            findings.Add(GK013_UnusedFile.At(file.Path, SharedFiles));
        }
    }

    private SortedDictionary<string, IReadOnlyList<SourceFile>> ReportFolders(HashSet<string> listed)
    {
        var folders = new SortedDictionary<string, IReadOnlyList<SourceFile>>(StringComparer.Ordinal);
        var odd = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Under("reports/"))
        {
            var segments = file.Path.Split('/');
            if (segments.Length < 4) continue;
            used.Add(file.Path);
            string folder = string.Join('/', segments.Take(3)), name = segments[2];
            if (listed.Count > 0 && !listed.Contains(segments[1]))
            {
                if (odd.Add(segments[1])) findings.Add(GK015_UnknownAgency.At("reports/" + segments[1], segments[1], listed.Order(StringComparer.Ordinal)));
            }
            else if (name.Length == 4 && name.All(char.IsAsciiDigit) && string.CompareOrdinal(name, "1949") > 0 && string.CompareOrdinal(name, "2200") < 0)
            {
                if (folders.TryGetValue(folder, out var list)) ((List<SourceFile>)list).Add(file);
                else folders.Add(folder, new List<SourceFile> { file });
            }
            else if (odd.Add(folder)) findings.Add(GK016_NoYear.At(folder, name));
        }
        return folders;
    }

    private static bool IsForm(SourceFile file) => file.Path.StartsWith("forms/", StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal);

    private static bool IsUnder(string path, HashSet<string> folders) =>
        folders.Contains(path) || (path.LastIndexOf('/') is > 0 and var slash && IsUnder(path[..slash], folders));

    private Finding FolderInstead(Finding finding) =>
        finding.Rule == GK017_FileMissing.Rule && Directory.Exists(Path.Combine(tree.Root, finding.Place.File))
            ? GK001_FileUnreadable.At(finding.Place.File, "这里应该是文件，却是文件夹", "a folder stands where a file belongs")
            : finding;

    private IEnumerable<SourceFile> Under(string prefix) => tree.Files.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal));

    private SourceText? SharedText(SourceFile file)
    {
        var text = SourceText.Read(file, findings);
        sharedHashes.Add($"{file.Path}:{text?.Hash:x32}");
        return text;
    }

    private SourceText? Required(string path, string what)
    {
        used.Add(path);
        if (tree.Find(path) is { } file) return SharedText(file);
        findings.Add(Under(path + "/").Any()
            ? GK001_FileUnreadable.At(path, "这里应该是文件，却是文件夹", "a folder stands where a file belongs")
            : GK017_FileMissing.At(path, what, path, tree.Files.Select(f => f.Path).Where(p => !p.Contains('/'))));
        return null;
    }
}
