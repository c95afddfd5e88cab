using SiteBuilder.Checks;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;

namespace SiteBuilder.Fuzz.Targets;

/// <summary>A file of a theme; two pages are made with it.</summary>
internal sealed class ThemeFile : Target
{
    private readonly string root;
    private readonly string path;
    private readonly CheckedSite site;

    public ThemeFile(string root, string path, byte[] sample)
    {
        this.root = root;
        this.path = Path.Combine(root, "themes", "portal", path);
        Name = "theme " + path;
        Samples = [sample];
        Directory.CreateDirectory(Path.GetDirectoryName(this.path)!);
        site = Pipeline.Check(new Workspace(Path.Combine(root, "content"), Path.Combine(root, "themes"), "output", new DateTime(2025, 1, 25, 9, 0, 0)));
    }

    public override string Name { get; }

    public override IReadOnlyList<byte[]> Samples { get; }

    public override int Read(byte[] input)
    {
        File.WriteAllBytes(path, input);
        var theme = Theme.Read(Path.Combine(root, "themes"), Theme.Default);
        if (theme.Findings.Count > 0) return theme.Findings.Count;
        return SitePlan.Of(site, theme, PlanScope.ReportPages).Where(f => f.MediaType == MediaTypes.Html).Take(2).Sum(f => f.Make().Findings.Count);
    }

    public override void Dispose()
    {
        base.Dispose();
        Directory.Delete(root, recursive: true);
    }
}
