using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Preview;

/// <summary>
/// The site as the files stood at one moment: checked, nothing rendered yet. It never changes; the next state is another snapshot.
/// Its files are planned when the first one is asked for.
/// </summary>
internal sealed class Snapshot
{
    private readonly Lazy<IReadOnlyDictionary<string, PlannedFile>> files;
    private readonly Lazy<IReadOnlyDictionary<string, Report>> reports;

    private readonly ReadTheme theme;

    private Snapshot(CheckedSite site, ReadTheme theme, IReadOnlyList<Finding> findings)
    {
        Checked = site;
        this.theme = theme;
        Findings = findings;
        files = new(Plan);
        reports = new(() => site.Site.Reports.ToDictionary(r => r.Folder, StringComparer.Ordinal));
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

    /// <summary>Reads and checks; plans and renders nothing yet.</summary>
    /// <param name="sources">The files as they stand.</param>
    /// <param name="workspace">The folders, and the clock.</param>
    /// <param name="before">The state before: what did not change since is not read and checked again.</param>
    /// <exception cref="UserException">There is no content folder.</exception>
    public static Snapshot Of(Sources sources, Workspace workspace, Snapshot? before)
    {
        var site = Pipeline.Check(sources.Content, workspace, Audience.Reviewers, before?.Checked);
        var theme = ReadTheme.Of(sources, workspace, site.Site.Settings.Theme, before?.theme);
        return new Snapshot(site, theme, Finding.InOrder(site.Findings.Concat(theme.Theme.Findings))) { Version = (before?.Version ?? 0) + 1, Workspace = workspace };
    }

    /// <summary>This state, and why there is no newer one.</summary>
    public Snapshot But(Text trouble, long version) => new(Checked, theme, Findings) { Version = version, Workspace = Workspace, Trouble = trouble };

    /// <summary>The file at an address of the site; null where the site has none.</summary>
    public PlannedFile? Find(string path) => files.Value.GetValueOrDefault(path);

    /// <summary>Plans every file now, before it is asked for.</summary>
    public void Prepare() => _ = files.Value;

    /// <summary>The report whose folder (<c>reports/agency/year</c>) this is.</summary>
    public Report? Report(string folder) => reports.Value.GetValueOrDefault(folder);

    /// <summary>Findings about what lies in a folder or file of the content, or about a cell of it.</summary>
    public IEnumerable<Finding> About(string path) => Findings.Where(f =>
        f.Place.File == path || f.Place.File.StartsWith(path + "/", StringComparison.Ordinal)
        || f.Cells.Take(f.Subjects).Any(cell => cell.StartsWith(path + "#", StringComparison.Ordinal)));

    public int Count(Severity severity) => Findings.Count(f => f.Severity == severity && !f.Waived);

    private IReadOnlyDictionary<string, PlannedFile> Plan()
    {
        var plan = SitePlan.Of(Checked, theme.Theme);
        var byPath = new Dictionary<string, PlannedFile>(plan.Count, StringComparer.Ordinal);
        foreach (var file in plan) byPath[file.Route.Path] = file;
        return byPath;
    }

    /// <summary>A theme, and how its files stood when it was read.</summary>
    private sealed record ReadTheme(Theme Theme, string Name, Sources Sources)
    {
        public static ReadTheme Of(Sources sources, Workspace workspace, string name, ReadTheme? before) =>
            before is not null && before.Name == name && sources.ThemesAreLike(before.Sources) ? before with { Sources = sources } : new(Theme.Read(workspace.Themes, name), name, sources);
    }
}
