using System.Text.Json;

namespace SiteBuilder.Tests.Importing;

/// <summary>What the program publishes it can read again: the same figures.</summary>
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
}
