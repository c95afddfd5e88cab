using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Preview;

/// <summary>The site as the files stood at one moment: checked, planned, nothing rendered yet. It never changes; the next state is another snapshot.</summary>
internal sealed class Snapshot
{
    private readonly IReadOnlyDictionary<string, PlannedFile> files;

    private Snapshot(CheckedSite site, IReadOnlyList<Finding> findings, IReadOnlyDictionary<string, PlannedFile> files)
    {
        Checked = site;
        Findings = findings;
        this.files = files;
    }

    public CheckedSite Checked { get; }

    public Site Site => Checked.Site;

    /// <summary>What was found in content and theme.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Grows with every change.</summary>
    public required long Version { get; init; }

    /// <summary>The folders, and the clock.</summary>
    public required Workspace Workspace { get; init; }

    /// <summary>Why the newest state could not be read, so that this is the last that could; null where this is the newest.</summary>
    public Text? Trouble { get; private init; }

    /// <summary>Reads, checks and plans; renders nothing.</summary>
    /// <exception cref="UserException">There is no content folder.</exception>
    public static Snapshot Of(SourceTree tree, Workspace workspace, long version)
    {
        var site = Pipeline.Check(tree, workspace, Audience.Reviewers);
        var theme = Theme.Read(workspace.Themes, site.Site.Settings.Theme);
        var files = new Dictionary<string, PlannedFile>(StringComparer.Ordinal);
        foreach (var file in SitePlan.Of(site, theme)) files[file.Route.Path] = file;
        return new Snapshot(site, Finding.InOrder(site.Findings.Concat(theme.Findings)), files) { Version = version, Workspace = workspace };
    }

    /// <summary>This state, and why there is no newer one.</summary>
    public Snapshot But(Text trouble, long version) => new(Checked, Findings, files) { Version = version, Workspace = Workspace, Trouble = trouble };

    public PlannedFile? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>The report whose folder (<c>reports/agency/year</c>) this is.</summary>
    public Report? Report(string folder) => Site.Reports.FirstOrDefault(r => r.Folder == folder);

    /// <summary>Findings about what lies in a folder or file of the content, or about a cell of it.</summary>
    public IEnumerable<Finding> About(string path) => Findings.Where(f =>
        f.Place.File == path || f.Place.File.StartsWith(path + "/", StringComparison.Ordinal)
        || f.Cells.Take(f.Subjects).Any(cell => cell.StartsWith(path + "#", StringComparison.Ordinal)));

    public int Count(Severity severity) => Findings.Count(f => f.Severity == severity && !f.Waived);
}
