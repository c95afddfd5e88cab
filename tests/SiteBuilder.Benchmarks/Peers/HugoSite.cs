using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Themes;
using SiteBuilder.Sites;

namespace SiteBuilder.Benchmarks.Peers;

/// <summary>
/// The report pages of a content folder as a Hugo site: text as Markdown, tables as CSV beside it, one template made from the page that
/// this product renders, so that both make the same page. Hugo is spared what it cannot do: the totals are typed, the bound numbers are
/// written out, figures are found by their place in the CSV.
/// </summary>
internal sealed class HugoSite
{
    private static readonly string[] Tables = ["proactive", "requests", "disputes"];

    private readonly string folder;
    private readonly CheckedSite site;
    private readonly IReadOnlyDictionary<string, PlannedFile> pages;
    private readonly Theme theme;
    private readonly ILookup<string, Report> byAgency;

    private HugoSite(string content, string themes, string folder)
    {
        this.folder = folder;
        var workspace = new Workspace(content, themes, "output", new DateTime(2026, 3, 31, 9, 0, 0));
        site = Pipeline.Check(workspace);
        if (site.HasErrors) throw new InvalidOperationException($"{content} has errors; only a sound content can be compared.");
        theme = Theme.Read(themes, site.Site.Settings.Theme);
        byAgency = site.Site.Published.ToLookup(r => r.Agency.Slug, StringComparer.Ordinal);
        pages = SitePlan.Of(site, theme, PlanScope.ReportPages).Where(f => f.MediaType == MediaTypes.Html).ToDictionary(f => f.Route.Path, StringComparer.Ordinal);
    }

    /// <summary>Writes the site; the number of reports in it.</summary>
    public static int Write(string content, string themes, string folder)
    {
        if (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, "hugo.toml"))) throw new InvalidOperationException($"{folder} holds something else.");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var hugo = new HugoSite(content, themes, folder);
        var reports = hugo.site.Site.Published.ToList();
        if (reports.Select(r => r.Form.Id).Distinct().Count() != 1) throw new InvalidOperationException("A corpus in one form is wanted.");
        hugo.Shared(reports[0]);
        Parallel.ForEach(reports, hugo.Report);
        return reports.Count;
    }

    private void Shared(Report sample)
    {
        Write("hugo.toml", $"""
            baseURL = "https://{site.Site.Settings.Domain}/"
            languageCode = "zh-CN"
            title = "{site.Site.Settings.Name}"
            disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
            [markup.goldmark.extensions]
            typographer = false
            [[cascade]]
            [cascade._build]
            publishResources = false
            """);
        var template = HugoTemplate.Of(Page(sample), sample);
        Write("layouts/_default/single.html", template.Single);
        foreach (var (name, text) in template.Tables) Write($"layouts/shortcodes/{name}.html", text);
        foreach (var asset in theme.Assets.All)
        {
            string path = Path.Combine(folder, "static", asset.Route.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, asset.Bytes.ToArray());
        }
    }

    private string Page(Report report) => Encoding.UTF8.GetString(pages[report.Route.Path].Make().Bytes.Span);

    private void Report(Report report)
    {
        string bundle = "content/" + report.Folder;
        Write($"{bundle}/index.md", FrontMatter(report) + Text(report));
        string page = Page(report);
        foreach (string table in Tables) Write($"{bundle}/{table}.csv", Csv(page, table));
    }

    /// <summary>The figures of a table as the page shows them, a line for every row that has some.</summary>
    private static string Csv(string page, string table)
    {
        var lines = HugoTemplate.TableIn(page, table).Split("<tr>").Select(row => string.Join(',', Figure.Matches(row).Select(m => m.Groups["figure"].Value))).Where(line => line.Length > 0).ToList();
        int columns = lines.Max(line => line.Count(c => c == ',')) + 1;
        return string.Concat(lines.Select(line => line + new string(',', columns - 1 - line.Count(c => c == ',')) + "\n"));
    }

    private string FrontMatter(Report report)
    {
        var matter = report.Matter;
        var others = byAgency[report.Agency.Slug].Where(r => r != report).OrderByDescending(r => r.Year).Select(r => r.Year);
        return string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: {report.Title}
            slug_of_agency: {report.Agency.Slug}
            name: {report.Agency.Name}
            short_name: {report.Agency.ShortName}
            year: {report.Year}
            written: {matter.Written:yyyy-MM-dd}
            signed: {matter.Written:yyyy年M月d日}
            published_at: {matter.Published:yyyy-MM-dd HH:mm}
            published_iso: {matter.Published:yyyy-MM-ddTHH:mm:ss}
            index_no: {matter.IndexNo}
            doc_no: {matter.DocNo}
            summary: {matter.Summary}
            others: [{string.Join(", ", others)}]
            ---

            """);
    }

    /// <summary>The text in the order of the page, the bound numbers written out, each table by its name.</summary>
    private static string Text(Report report)
    {
        var text = new StringBuilder(Written(report, 0)).Append("\n\n");
        foreach (var part in report.Form.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {part.Title} {{#part-{part.Number}}}\n\n").Append(Written(report, part.Number)).Append("\n\n");
            if (part.Table is { } table) text.Append(CultureInfo.InvariantCulture, $"{{{{< {table} >}}}}\n\n");
        }
        return text.ToString();
    }

    private static string Written(Report report, int part) => report.Narrative.Section(part) is { } section
        ? Bound.Replace(section.Markdown, m => BoundFigures.Print(report, BindingParser.Parse(m.Groups[1].Value.Trim(), new Diagnostics.SourceSpan(report.File, 1, 1))))
        : "";

    private void Write(string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private static readonly Regex Bound = new(@"\{\{(.*?)\}\}", RegexOptions.CultureInvariant);

    /// <summary>A statutory figure in a rendered page.</summary>
    public static readonly Regex Figure = new("<td [^>]*data-cell=\"(?<cell>[^\"]+)\"[^>]*>(?<figure>[^<]*)</td>", RegexOptions.CultureInvariant);
}
