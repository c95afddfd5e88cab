using System.Text;
using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests;

/// <summary>
/// A test on a whole site: a copy of <c>tests/sites/NAME</c>, changed as the test says, read and checked. Each call gives
/// a new test, so several may branch off one; the folder exists only while something is run in it.
/// </summary>
internal sealed class SiteTest
{
    /// <summary>When the sample sites are in season: nothing is late, nothing lies in the future.</summary>
    public static readonly DateTime Season = new(2025, 1, 25, 9, 0, 0);

    private readonly string name;
    private readonly IReadOnlyList<Action<string>> edits;
    private readonly DateTime now;

    private SiteTest(string name, IReadOnlyList<Action<string>> edits, DateTime now) => (this.name, this.edits, this.now) = (name, edits, now);

    /// <summary>A site of <c>tests/sites</c>, as it lies there.</summary>
    public static SiteTest From(string name) => new(name, [], Season);

    /// <summary>The clock for deadlines and waivers.</summary>
    public SiteTest On(DateTime clock) => new(name, edits, clock);

    /// <summary>Replaces a text that must stand exactly once in the file (UTF-8), so that a stale test fails.</summary>
    public SiteTest Replace(string file, string good, string bad) => Edit(root =>
    {
        string path = Path.Combine(root, file), text = File.ReadAllText(path);
        int times = good.Length == 0 ? 0 : text.Split(good).Length - 1;
        if (times != 1) throw new InvalidOperationException($"“{good}” stands {times} times in {file}.");
        File.WriteAllText(path, text.Replace(good, bad, StringComparison.Ordinal), new UTF8Encoding(false));
    });

    /// <summary>Writes a file anew, in UTF-8 without a mark; a file that stands where one of its folders belongs makes room.</summary>
    public SiteTest Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public SiteTest Write(string file, byte[] bytes) => Edit(root =>
    {
        for (int slash = file.IndexOf('/'); slash > 0; slash = file.IndexOf('/', slash + 1))
        {
            if (File.Exists(Path.Combine(root, file[..slash]))) File.Delete(Path.Combine(root, file[..slash]));
        }
        string path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    });

    /// <summary>Changes the text of a file.</summary>
    public SiteTest Change(string file, Func<string, string> change) => Edit(root =>
    {
        string path = Path.Combine(root, file);
        File.WriteAllText(path, change(File.ReadAllText(path)), new UTF8Encoding(false));
    });

    /// <summary>Saves a file again in another encoding, with its mark where it has one.</summary>
    public SiteTest Encode(string file, Encoding encoding) => Edit(root =>
    {
        string path = Path.Combine(root, file);
        File.WriteAllText(path, File.ReadAllText(path), encoding);
    });

    /// <summary>Deletes a file or a folder that is there.</summary>
    public SiteTest Delete(string path) => Edit(root =>
    {
        string full = Path.Combine(root, path);
        if (Directory.Exists(full)) Directory.Delete(full, recursive: true);
        else if (File.Exists(full)) File.Delete(full);
        else throw new InvalidOperationException($"There is no {path}.");
    });

    /// <summary>Any other change; it is given the folder.</summary>
    public SiteTest Edit(Action<string> edit) => new(name, [.. edits, edit], now);

    /// <summary>The text of a file of the site as it lies in the repository.</summary>
    public string Text(string file) => File.ReadAllText(Repository.PathOf("tests", "sites", name, file));

    /// <summary>Reads and checks the site.</summary>
    public SiteTestResult Check() => In(root => new SiteTestResult(CheckedSite.From(Site.From(ParsedContent.From(SourceTree.Read(root))), now)));

    /// <summary>Runs something in the folder of the changed site.</summary>
    public T In<T>(Func<string, T> run)
    {
        using var folder = new TemporaryFolder();
        string source = Repository.PathOf("tests", "sites", name), target = Path.Combine(folder.Path, name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        foreach (var edit in edits) edit(target);
        return run(target);
    }
}

/// <summary>What was found, as the command prints it without the content folder: <c>file:line:column: 警告 GK202: …</c>.</summary>
internal sealed class SiteTestResult(CheckedSite site)
{
    public CheckedSite Checked { get; } = site;

    public IReadOnlyList<Finding> Findings => Checked.Findings;

    /// <summary>Each finding in one line, in order; a waived one ends in （已豁免）.</summary>
    public IReadOnlyList<string> Lines => [.. Findings.Select(Line)];

    public static string Line(Finding finding) =>
        $"{finding.Place.File}:{finding.Place.Line}:{finding.Place.Column}: {finding.Severity.Name().Zh} {finding.Rule.Code}: {finding.Message.Zh}{(finding.Waived ? "（已豁免）" : "")}"
            .Replace(":::", ":", StringComparison.Ordinal);

    /// <summary>These and no others, in this order.</summary>
    public SiteTestResult Finds(params string[] lines)
    {
        Assert.True(lines.SequenceEqual(Lines), string.Join('\n', ["Expected:", .. lines, "Found:", .. Lines]));
        return this;
    }

    public SiteTestResult FindsNothing() => Finds();

    /// <summary>This one, whatever else there is.</summary>
    public SiteTestResult FindsAmongOthers(string line)
    {
        Assert.True(Lines.Contains(line), string.Join('\n', ["Expected:", line, "Found:", .. Lines]));
        return this;
    }

    /// <summary>Findings under these codes and no other, however many and in whatever order.</summary>
    public SiteTestResult FindsOnly(params string[] codes)
    {
        Assert.True(codes.Order(StringComparer.Ordinal).SequenceEqual(Findings.Select(f => f.Rule.Code).Distinct().Order(StringComparer.Ordinal)), string.Join('\n', Lines.Prepend($"Wanted: {string.Join(", ", codes)}")));
        return this;
    }

    /// <summary>Nothing under these codes, whatever else there is.</summary>
    public SiteTestResult FindsNone(params string[] codes)
    {
        Assert.Equal([], Lines.Where((_, i) => codes.Contains(Findings[i].Rule.Code)));
        return this;
    }

    /// <summary>The figure at a full address (<c>reports/minzheng/2024#requests.new.total</c>), or null where there is none.</summary>
    public decimal? Figure(string address)
    {
        var (folder, path) = (address[..address.IndexOf('#')], address[(address.IndexOf('#') + 1)..]);
        var table = Checked.Site.Reports.Single(r => r.Folder == folder).Tables[path[..path.IndexOf('.')]];
        return table[table.Definition.Parse(path[(path.IndexOf('.') + 1)..])];
    }
}
