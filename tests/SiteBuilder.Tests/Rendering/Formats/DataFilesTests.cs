using System.Text.Json;

namespace SiteBuilder.Tests.Rendering.Formats;

public sealed class DataFilesTests : IDisposable
{
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_table_as_CSV_has_canonical_labels_totals_a_mark_and_Windows_line_ends()
    {
        string text = site.Text(MadeUpSite.New + "disputes.csv");

        Assert.Equal("\uFEFF类别,结果维持,结果纠正,其他结果,尚未审结,总计\r\n行政复议,0,7,14,21,42\r\n未经复议直接起诉,35,42,49,56,182\r\n复议后起诉,70,77,84,91,322\r\n", text);
        Assert.Contains("\r\n三、本年度办理结果/（三）不予公开/1.属于国家秘密,", site.Text(MadeUpSite.New + "requests.csv"));
        Assert.Contains("\r\n行政事业性收费,本年收费金额（单位：万元）,", site.Text(MadeUpSite.New + "proactive.csv"));
    }

    [Theory]
    [InlineData(MadeUpSite.New)]
    [InlineData(MadeUpSite.Old)]
    public void The_published_tables_read_back_to_the_same_page(string report)
    {
        string before = site.Text(report + "data.json");
        foreach (string table in new[] { "proactive", "requests", "disputes" }) site.With($"{report}{table}.csv", site.Text($"{report}{table}.csv"));

        using var old = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(site.Text(report + "data.json"));
        Assert.Equal(old.RootElement.GetProperty("tables").GetRawText(), now.RootElement.GetProperty("tables").GetRawText());
    }

    [Fact]
    public void The_data_file_has_the_shape_that_others_rely_on()
    {
        site.Replace(MadeUpSite.New + "proactive.csv", "rules,issued,0", "rules,issued,/").Replace(MadeUpSite.New + "proactive.csv", "fees,amount_wan,", "fees,amount_wan,1.50\n#");
        string text = site.With(MadeUpSite.New + "proactive.csv", Cut(File.ReadAllText(Path.Combine(site.Themes, "../content", MadeUpSite.New, "proactive.csv")))).Text(MadeUpSite.New + "data.json");
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;

        Assert.Equal(["form", "agency", "year", "title", "published", "tables", "derived", "not_applicable", "intro", "parts"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("annual-report-2021", root.GetProperty("form").GetString());
        Assert.Equal("2024-01-20 09:30", root.GetProperty("published").GetString());
        Assert.Equal("1.50", root.GetProperty("tables").GetProperty("proactive").GetProperty("fees").GetProperty("amount_wan").GetRawText());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("tables").GetProperty("proactive").GetProperty("rules").GetProperty("issued").ValueKind);
        Assert.Equal(["proactive.rules.issued"], root.GetProperty("not_applicable").EnumerateArray().Select(a => a.GetString()));
        Assert.Contains("requests.closed.total", root.GetProperty("derived").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal("公开若干条。", root.GetProperty("parts")[0].GetProperty("text").GetString());
        Assert.Contains("示例市示例区信访局", text);
        Assert.EndsWith("}\n", text);

        static string Cut(string csv) => csv[..(csv.IndexOf('#', StringComparison.Ordinal))];
    }

    [Fact]
    public void Only_what_the_site_offers_is_made_and_linked()
    {
        site.Replace("site.yml", "domain:", "downloads: [json]\ndomain:");

        Assert.DoesNotContain(site.Plan(), f => f.Route.Path.EndsWith(".csv", StringComparison.Ordinal));
        Assert.Equal(["全部数据（JSON）"], site.Page(MadeUpSite.New + "index.html").QuerySelectorAll(".downloads a").Select(a => a.TextContent));
    }
}
