using System.Text.Json;

namespace SiteBuilder.Tests.Importing;

/// <summary>What the program publishes it can read again: the same figures and the same text.</summary>
public sealed class RoundTripTests
{
    /// <summary>Builds the demo district once and imports every report page of it.</summary>
    [Fact]
    public void Every_page_of_the_demo_district_gives_back_its_data_json()
    {
        using var site = new SiteFolder("demo");
        Assert.Equal(0, site.Run("build").ExitCode);
        var pages = Directory.EnumerateFiles(Path.Combine(site.Output, "reports"), "data.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.True(pages.Count > 50);
        var differing = new List<string>();
        foreach (string data in pages)
        {
            string folder = Path.GetDirectoryName(data)!, year = Path.GetFileName(folder), agency = Path.GetFileName(Path.GetDirectoryName(folder))!;
            var run = CommandRun.Of("import", Path.Combine(folder, "index.html"), agency, year, "--json", "--dry-run", "--content", site.Content);
            using var published = JsonDocument.Parse(File.ReadAllBytes(data));
            using var imported = JsonDocument.Parse(run.Results);
            if (!JsonElement.DeepEquals(published.RootElement.GetProperty("tables"), imported.RootElement.GetProperty("tables"))) differing.Add($"{agency}/{year}: tables");
        }
        Assert.Equal([], differing);
    }

    [Fact]
    public void The_text_of_a_page_is_that_of_its_data_json()
    {
        using var site = new SiteFolder("demo");
        Assert.Equal(0, site.Run("build").ExitCode);
        string page = Path.Combine(site.Output, "reports/minzhengju/2024");
        Assert.SkipUnless(Directory.Exists(page), "The demo district has no 民政局 2024.");
        using var published = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(page, "data.json")));
        Assert.Equal(0, site.Run("import", Path.Combine(page, "index.html"), "minzhengju", "2024", "--force").ExitCode);
        Assert.Equal(0, site.Run("build").ExitCode); // the draft is left out
        string draft = Path.Combine(site.Content, "reports/minzhengju/2024/report.md");
        File.WriteAllText(draft, File.ReadAllText(draft).Replace("status: draft", "status: final", StringComparison.Ordinal));
        Assert.Equal(0, site.Run("build").ExitCode);
        using var again = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(page, "data.json")));
        Assert.Equal(published.RootElement.GetProperty("intro").GetString(), again.RootElement.GetProperty("intro").GetString());
        Assert.Equal(published.RootElement.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("text").GetString()), again.RootElement.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("text").GetString()));
    }
}
