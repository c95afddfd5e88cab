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
        var files = tree.Files.Where(f => (f.Folder.Path.Length == 0 && SharedFiles.Contains(f.Name)) || IsForm(f)).ToList();
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

    /// <summary>Begins to read the pages on another core; they are there, and what was found in them, when they are asked for.</summary>
    public Func<IReadOnlyList<ParsedPage>> Pages()
    {
        var files = Under("pages").Where(f => f.Name.EndsWith(".md", StringComparison.Ordinal)).ToList();
        used.UnionWith(files.Select(f => f.Path));
        var problems = new List<Finding>();
        var pages = Task.Run(() => files.Select(file => Page(file, problems)).OfType<ParsedPage>().ToList());
        return () =>
        {
            var read = pages.GetAwaiter().GetResult();
            findings.AddRange(problems);
            return read;
        };
    }

    private static ParsedPage? Page(SourceFile file, List<Finding> problems)
    {
        if (SourceText.Read(file, problems) is not { } text || FrontMatter.Read(text, problems) is not { } head) return null;
        var matter = MatterReader.Page(head.Map, problems);
        return new NarrativeReader(text, head.BodyStart, problems).Page() is { } narrative ? new ParsedPage(file.Path, matter, narrative) : null;
    }

    /// <summary>What lies under <c>pages/</c> besides Markdown. A page or a script is made by the program or a theme, never copied.</summary>
    public IReadOnlyList<SourceFile> PageFiles()
    {
        var files = Under("pages").Where(f => !f.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).ToList();
        used.UnionWith(files.Select(f => f.Path));
        return PageFile.Published(files, findings);
    }

    /// <summary>Every report folder of a listed agency; where the list itself could not be read, every one.</summary>
    /// <param name="shared">What reports are read with.</param>
    /// <param name="before">What was read before, with the same.</param>
    public IReadOnlyDictionary<string, Reading<ParsedReport?>> Reports(SharedContent shared, IKnownReports before)
    {
        var listed = shared.Agencies.Select(a => a.Slug).ToHashSet(StringComparer.Ordinal);
        var folders = ReportFolders(listed);
        var readings = new Reading<ParsedReport?>[folders.Count];
        Parallel.For(0, folders.Count, Cores.Reading, i => readings[i] = before.Of(folders[i].Folder, folders[i].Files) ?? before.Keep(folders[i].Folder, Folder(folders[i].Folder, folders[i].Files, shared.Forms)));
        foreach (var reading in readings) findings.AddRange(reading.Findings);
        return folders.Select((folder, i) => (folder.Folder, Reading: readings[i])).ToDictionary(f => f.Folder, f => f.Reading, StringComparer.Ordinal);
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
        foreach (var file in tree.Files.Where(f => !IsOfReport(f) && !used.Contains(f.Path)))
        {
            if (SourceTree.FoldersAbove(file.Path).Any(used.Contains)) continue;
            findings.Add(GK013_UnusedFile.At(file.Path, SharedFiles));
        }
    }

    /// <summary>Each with its files, by path; the files of one lie beside each other in the tree.</summary>
    private List<(string Folder, IReadOnlyList<SourceFile> Files)> ReportFolders(HashSet<string> listed)
    {
        var folders = new List<(string, IReadOnlyList<SourceFile>)>();
        var odd = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<SourceFile>();
        string folder = "";
        foreach (var file in Under("reports").Where(IsOfReport))
        {
            if (folder.Length == 0 || !file.IsBelow(folder))
            {
                End();
                folder = ReportFolderOf(file.Folder.Path);
            }
            files.Add(file);
        }
        End();
        return folders;

        void End()
        {
            if (files.Count > 0 && IsReport(folder, listed, odd)) folders.Add((folder, files.ToArray()));
            files.Clear();
        }
    }

    /// <summary><c>reports/agency/year</c> of a path that begins so.</summary>
    private static string ReportFolderOf(string path)
    {
        int second = path.IndexOf('/', path.IndexOf('/') + 1), third = path.IndexOf('/', second + 1);
        return third < 0 ? path : path[..third];
    }

    private bool IsReport(string folder, HashSet<string> listed, HashSet<string> odd)
    {
        int end = folder.LastIndexOf('/');
        ReadOnlySpan<char> agency = folder.AsSpan(0, end)[(folder.IndexOf('/') + 1)..], name = folder.AsSpan(end + 1);
        if (listed.Count > 0 && !listed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(agency))
        {
            if (odd.Add(agency.ToString())) findings.Add(GK015_UnknownAgency.At($"reports/{agency}", agency.ToString(), listed.Order(StringComparer.Ordinal)));
            return false;
        }
        if (name.Length == 4 && !name.ContainsAnyExceptInRange('0', '9') && name.SequenceCompareTo("1949") > 0 && name.SequenceCompareTo("2200") < 0) return true;
        if (odd.Add(folder)) findings.Add(GK016_NoYear.At(folder, name.ToString()));
        return false;
    }

    /// <summary>True for what lies in <c>reports/agency/year</c> or below, whether that is a report or not: of that is told otherwise.</summary>
    private static bool IsOfReport(SourceFile file) => file.IsBelow("reports") && file.Folder.Path.Count('/') >= 2;

    private static bool IsForm(SourceFile file) => file.IsBelow("forms") && file.Name.EndsWith(".yml", StringComparison.Ordinal);

    private static bool IsUnder(string path, HashSet<string> folders) =>
        folders.Contains(path) || (path.LastIndexOf('/') is > 0 and var slash && IsUnder(path[..slash], folders));

    private Finding FolderInstead(Finding finding) =>
        finding.Rule == GK017_FileMissing.Rule && Directory.Exists(Path.Combine(tree.Root, finding.Place.File))
            ? GK001_FileUnreadable.At(finding.Place.File, "这里应该是文件，却是文件夹", "a folder stands where a file belongs")
            : finding;

    private IEnumerable<SourceFile> Under(string folder) => tree.Files.Where(f => f.IsBelow(folder));

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
        findings.Add(Under(path).Any()
            ? GK001_FileUnreadable.At(path, "这里应该是文件，却是文件夹", "a folder stands where a file belongs")
            : GK017_FileMissing.At(path, what, path, tree.Files.Where(f => f.Folder.Path.Length == 0).Select(f => f.Name)));
        return null;
    }
}
