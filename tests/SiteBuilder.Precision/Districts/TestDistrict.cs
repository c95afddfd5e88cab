using System.Text;
using SiteBuilder.Checks;
using SiteBuilder.DemoSite.District;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.DemoSite.Narrative;
using SiteBuilder.DemoSite.Writing;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;
using TextReading = SiteBuilder.Checks.Claims.TextReading;
using Prose = SiteBuilder.Content.Prose;

namespace SiteBuilder.Precision.Districts;

/// <summary>A whole invented district in a temporary folder: clean, and, for a moment, with some of its files changed.</summary>
internal sealed class TestDistrict : IDisposable
{
    private static readonly string[] Mixed = ["quzhengfu", "shijianju", "mingdejiedao", "minzhengju", "chongwenjiedao"];

    private static readonly DateTime Now = new(2026, 3, 31, 9, 0, 0); // all have published, the last deadline is today

    private readonly string folder = Directory.CreateTempSubdirectory("sitebuilder-precision-").FullName;
    private readonly Dictionary<string, byte[]> clean;

    /// <param name="seed">Decides figures and words.</param>
    /// <param name="number">Decides the name.</param>
    /// <param name="agencies">How many of the agencies take part, from the first on in an order that mixes their kinds.</param>
    public TestDistrict(string seed, int number, int agencies)
    {
        Seed = seed;
        Name = DistrictName.Of(number);
        var taking = Agencies.WithSeed(seed).OrderBy(a => Array.IndexOf(Mixed, a.Slug) is >= 0 and var place ? place : Mixed.Length).Take(agencies).OrderBy(a => a.Order).ToList();
        Reports = DistrictFigures.Throw(taking);
        var files = new MemoryFiles(Name);
        SiteFiles.Write(files, taking);
        foreach (var report in Reports)
        {
            TableFiles.Write(report, files);
            files.Write(PathOf(report, "report.md"), FrontMatter.Of(report) + TextOf(report, new ManyWordings(seed)));
        }
        clean = new(files.Files, StringComparer.Ordinal);
        foreach (var (path, bytes) in clean) Put(path, bytes);
        Clean = Check();
        Readings = Read();
    }

    public string Seed { get; }

    public DistrictName Name { get; }

    public IReadOnlyList<ReportFigures> Reports { get; }

    /// <summary>What the checks say of the clean district.</summary>
    public IReadOnlyList<Finding> Clean { get; }

    /// <summary>What the clean texts say in numbers.</summary>
    public IReadOnlyList<TextReading> Readings { get; }

    public static string PathOf(ReportFigures report, string file) => $"reports/{report.Agency.Slug}/{report.Year}/{file}";

    /// <summary>The file of a report as it is when nothing is wrong.</summary>
    public string CleanText(ReportFigures report, string file) => Encoding.UTF8.GetString(clean[PathOf(report, file)]);

    /// <summary>The report's files written again, from other figures or in other words.</summary>
    public IReadOnlyDictionary<string, byte[]> Written(ReportFigures report, Wording wording)
    {
        var files = new MemoryFiles(Name);
        TableFiles.Write(report, files);
        files.Write(PathOf(report, "report.md"), FrontMatter.Of(report) + TextOf(report, wording));
        return files.Files;
    }

    /// <summary>What the checks say while these files stand in place of the clean ones; null takes a file away.</summary>
    public IReadOnlyList<Finding> With(IReadOnlyDictionary<string, byte[]?> changes)
    {
        try
        {
            foreach (var (path, bytes) in changes) Put(path, bytes);
            return Check();
        }
        finally
        {
            foreach (var (path, _) in changes) Put(path, clean.GetValueOrDefault(path));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IReadOnlyList<Finding> Check() => Pipeline.Check(Workspace).Findings;

    private IReadOnlyList<TextReading> Read()
    {
        var site = Pipeline.Check(Workspace).Site;
        var lexicon = new Lexicon(site);
        return [.. site.Reports.Select(r => new ReportCase(r, Prose.Of(r.Narrative, binding => BoundFigures.Read(r, binding)), null, lexicon).Reading)];
    }

    private Workspace Workspace => new(folder, "themes", "output", Now);

    private static string TextOf(ReportFigures report, Wording wording) => Headings.Varied(ReportText.Of(report, wording), report);

    private void Put(string path, byte[]? bytes)
    {
        string full = Path.Combine(folder, path);
        if (bytes is null)
        {
            File.Delete(full);
            string above = Path.GetDirectoryName(full)!;
            if (!Directory.EnumerateFileSystemEntries(above).Any()) Directory.Delete(above);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
