using System.Text.Json;

namespace SiteBuilder.Tests.Importing;

/// <summary>What the program publishes it can read again: the same figures and the same text, for every report of the demo district.</summary>
public sealed class RoundTripTests
{
    /// <summary>The Word document does not say at what minute the report was published; the workbook holds the tables alone.</summary>
    [Theory]
    [InlineData("index.html", new string[0])]
    [InlineData("report.docx", new[] { "published" })]
    [InlineData("report.xlsx", new string[0])]
    public void Every_report_of_the_demo_district_comes_back_with_its_data_json(string file, string[] notCarried)
    {
        using var site = new SiteFolder("demo");
        Assert.Equal(0, site.Run("build").ExitCode);
        var published = Published(site);
        Assert.Equal(92, published.Count);
        string[] files = [.. published.Keys.Select(r => Path.Combine(site.Output, "reports", r, file))];
        var texts = published.Keys.ToDictionary(r => r, r => File.ReadAllText(Path.Combine(site.Content, "reports", r, "report.md")));
        var run = site.Run(["import", .. files, "--force"]);
        Assert.Equal((0, "共 92 个文件：写入 92 份，不能读 0 个；读到 18348 个数，0 格没有读入。"), (run.ExitCode, run.Results.TrimEnd('\n').Split('\n')[^1]));
        foreach (var (report, text) in texts)
        {
            string draft = Path.Combine(site.Content, "reports", report, "report.md");
            File.WriteAllText(draft, file == "report.xlsx" ? text : File.ReadAllText(draft).Replace("status: draft", "status: final", StringComparison.Ordinal));
        }
        Assert.Equal(0, site.Run("build").ExitCode);
        var again = Published(site);
        Assert.Equal([], published.SelectMany(p => Differences(p.Key, p.Value, again[p.Key], [.. notCarried, "derived"])));
    }

    /// <summary>The page carries all front matter but what META has no place for.</summary>
    [Fact]
    public void The_page_gives_back_the_front_matter_of_its_report()
    {
        using var site = new SiteFolder("demo");
        Assert.Equal(0, site.Run("build").ExitCode);
        string page = Path.Combine(site.Output, "reports/minzhengju/2024/index.html"), draft = Path.Combine(site.Content, "reports/minzhengju/2024/report.md");
        Assert.Equal(0, site.Run("import", page, "minzhengju", "2024", "--force").ExitCode);
        Assert.Equal("status: draft\nwritten: 2025-01-10\npublished: 2025-01-16 15:00\nindex_no: '11990102MB2A11853M/2025-00139'\ndoc_no: '示民发〔2025〕16号'\nsource: '示例区民政局'\n",
            File.ReadAllText(draft).Split("---\n")[1]);
    }

    private static SortedDictionary<string, JsonElement> Published(SiteFolder site)
    {
        var found = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        string reports = Path.Combine(site.Output, "reports");
        foreach (string data in Directory.EnumerateFiles(reports, "data.json", SearchOption.AllDirectories))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(data));
            if (json.RootElement.TryGetProperty("tables", out _)) found.Add(Path.GetRelativePath(reports, Path.GetDirectoryName(data)!), json.RootElement.Clone());
        }
        return found;
    }

    private static IEnumerable<string> Differences(string report, JsonElement one, JsonElement other, string[] but) =>
        one.EnumerateObject().Where(p => !but.Contains(p.Name) && !JsonElement.DeepEquals(p.Value, other.GetProperty(p.Name))).Select(p => $"{report}: {p.Name}");
}
