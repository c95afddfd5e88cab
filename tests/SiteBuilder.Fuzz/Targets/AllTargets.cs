using SiteBuilder.Damage.Damaging;
using SiteBuilder.Damage.Writing;
using SiteBuilder.Forms;

namespace SiteBuilder.Fuzz.Targets;

/// <summary>Every reader, with sound samples: the small site of the tests, reports in every format that the import reads, and the built-in theme.</summary>
internal static class AllTargets
{
    private const int Reports = 6;

    private static readonly string[] Kept = ["minzheng"];

    /// <param name="repository">The top of the repository.</param>
    /// <param name="scratch">A folder for sites; a file system in memory is quickest.</param>
    /// <param name="more">A folder with real reports, or null: files of the formats that the import reads.</param>
    public static IEnumerable<Target> Of(string repository, string scratch, string? more)
    {
        string sample = Path.Combine(repository, "tests", "sites", "sample"), folder = "reports/minzheng/2024/";
        foreach (string path in new[] { "site.yml", "agencies.csv", folder + "report.md", folder + "requests.csv", folder + "proactive.csv", folder + "disputes.csv", "pages/guide.md" })
            yield return new ContentFile(Site(sample, scratch), path, Like(Path.Combine(repository, "tests", "sites"), Path.GetFileName(path)));
        yield return new ContentFile(Site(sample, scratch), "words.csv", "错误,正确\r\n按步就班,按部就班\r\n"u8.ToArray());
        foreach (string form in Directory.GetFiles(Path.Combine(repository, "generator", "Forms", "Revisions"), "*.yml"))
            yield return new ContentFile(Site(sample, scratch), "forms/" + Path.GetFileName(form), File.ReadAllBytes(form));
        foreach (string format in ReportFile.Formats)
            yield return new ImportFile(format, [.. Enumerable.Range(0, Reports).Select(i => ReportFile.Write(Specimen.Of(FormCatalogue.BuiltIn().All[i % 2], new Random(i)), format)), .. Real(more, format)]);
        if (Real(more, "pdf").ToList() is { Count: > 0 } printed) yield return new ImportFile("pdf", printed);
        string theme = Path.Combine(repository, "themes", "portal");
        foreach (string path in new[] { "layouts/report.html", "layouts/page.html", "theme.yml" })
            if (File.Exists(Path.Combine(theme, path))) yield return new ThemeFile(Site(sample, scratch), path, File.ReadAllBytes(Path.Combine(theme, path)));
    }

    /// <summary>Other files of the name in the sites of the tests, the first of them.</summary>
    private static IEnumerable<byte[]> Like(string sites, string name) =>
        Directory.GetFiles(sites, name, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(Reports).Select(File.ReadAllBytes);

    private static IEnumerable<byte[]> Real(string? folder, string format) =>
        folder is null ? [] : Directory.GetFiles(folder, "*." + format).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    /// <summary>A site of two reports.</summary>
    private static string Site(string sample, string scratch)
    {
        string root = Directory.CreateDirectory(Path.Combine(scratch, Guid.NewGuid().ToString("N"))).FullName;
        foreach (string file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(sample, file).Replace('\\', '/');
            if (path.StartsWith("reports/", StringComparison.Ordinal) && !Kept.Contains(path.Split('/')[1])) continue;
            string to = Path.Combine(root, "content", path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        return root;
    }
}
