using System.Globalization;
using System.Text;
using System.Text.Json;
using NJsonSchema;
using SiteBuilder.Rendering;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Rendering.OpenData;

/// <summary>The data of the whole site, held against the published profile (as the npm package datapackage carries it, MIT licence) and against its own description.</summary>
public sealed class DataPackageTests
{
    private static (Site Site, Dictionary<string, PlannedFile> Files) Demo()
    {
        var site = SiteTest.From("demo").Check().Checked;
        var theme = SiteBuilder.Rendering.Themes.Theme.Read(Repository.PathOf("themes"), site.Site.Settings.Theme);
        return (site.Site, SitePlan.Of(site, theme).Where(f => f.Route.Path.StartsWith("data/", StringComparison.Ordinal)).ToDictionary(f => f.Route.Path));
    }

    private static string Text(PlannedFile file) => Encoding.UTF8.GetString(file.Make().Bytes.Span);

    [Fact]
    public async Task It_is_valid_by_the_published_profile()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("tests", "SiteBuilder.Tests", "Rendering", "OpenData", "tabular-data-package.json"), TestContext.Current.CancellationToken);

        Assert.Equal([], schema.Validate(Text(Demo().Files["data/datapackage.json"])).Select(e => e.ToString()));
        Assert.NotEqual([], schema.Validate("""{ "profile": "tabular-data-package", "resources": [ { "name": "A B" } ] }"""));
    }

    [Fact]
    public void Every_row_is_as_its_table_says()
    {
        var (site, files) = Demo();
        using var package = JsonDocument.Parse(Text(files["data/datapackage.json"]));
        var tables = package.RootElement.GetProperty("resources").EnumerateArray()
            .ToDictionary(r => r.GetProperty("name").GetString()!, r => new DescribedTable(r, Text(files["data/" + r.GetProperty("path").GetString()])));

        Assert.Equal(["agencies", "reports", "proactive", "requests", "disputes"], tables.Keys);
        Assert.Equal(["data/agencies.csv", "data/datapackage.json", "data/disputes.csv", "data/proactive.csv", "data/reports.csv", "data/requests.csv"], files.Keys.Order(StringComparer.Ordinal));
        foreach (var table in tables.Values) Assert.Equal([], table.Mistakes(tables).Take(5));
        Assert.Equal(site.Published.Count, tables["reports"].Rows.Count);
        Assert.Equal(site.Published.Sum(r => r.Form.Table("requests").Rows.Leaves.Count), tables["requests"].Rows.Count);
        Assert.Equal(site.Published.Sum(r => r.Form.Table("proactive").Cells.Count), tables["proactive"].Rows.Count);
        Assert.Equal(site.Published.Count * 3, tables["disputes"].Rows.Count);
    }

    [Fact]
    public void Every_figure_is_that_of_its_report()
    {
        var (site, files) = Demo();
        var printed = new Dictionary<string, string>();
        foreach (string name in new[] { "requests", "disputes" })
        {
            var lines = DescribedTable.Lines(Text(files[$"data/{name}.csv"]));
            foreach (var line in lines.Skip(1))
            {
                for (int c = 6; c < line.Count; c++) printed.Add($"reports/{line[0]}/{line[2]}#{name}.{line[4]}.{lines[0][c]}", line[c]);
            }
        }
        foreach (var line in DescribedTable.Lines(Text(files["data/proactive.csv"])).Skip(1)) printed.Add($"reports/{line[0]}/{line[2]}#proactive.{line[4]}.{line[6]}", line[9]);

        var expected = site.Published.SelectMany(r => r.Tables.Values.SelectMany(t => t.Definition.Cells.Select(cell => (Address: r.Address(t, cell), Figure: t[cell]!.Value.ToString(CultureInfo.InvariantCulture))))).ToList();
        Assert.Equal(expected.Count, printed.Count);
        Assert.Equal([], expected.Where(e => printed[e.Address] != e.Figure));
    }

    [Fact]
    public void The_lines_are_those_that_Excel_and_programs_read()
    {
        using var site = new MadeUpSite();
        site.Replace(MadeUpSite.New + "proactive.csv", "rules,issued,0", "rules,issued,/")
            .With("agencies.csv", "slug,name,short_name,aliases,kind,code,first_year,last_year,in_rollup,order\nxinfangju,=示例市示例区信访局,示例区信访局,,部门,640104,2019,,,1\n");

        Assert.StartsWith("\uFEFFslug,name,short_name,kind,code,first_year,last_year,in_rollup\r\nxinfangju,'=示例市示例区信访局,示例区信访局,部门,640104,2019,,true\r\n", site.Text("data/agencies.csv"));
        Assert.StartsWith(
            "\uFEFFagency,year,form,basis,title,written,published,index_no,doc_no,corrections,as_published,url\r\nxinfangju,2020,annual-report-2019,国办公开办函〔2019〕60号,示例区信访局2020年政府信息公开工作年度报告,2021-01-18,2021-01-20 09:30,,,0,,https://www.example.gov.cn/zwgk/reports/xinfangju/2020/\r\n",
            site.Text("data/reports.csv"));
        Assert.StartsWith(
            "\uFEFFagency,agency_name,year,form,row,row_label,natural,enterprise,research,charity,legal,other,total\r\nxinfangju,'=示例市示例区信访局,2020,annual-report-2019,new,一、本年新收政府信息公开申请数量,0,7,14,21,28,35,105\r\n",
            site.Text("data/requests.csv"));
        Assert.Contains("\r\nxinfangju,'=示例市示例区信访局,2023,annual-report-2021,after_review,行政诉讼/复议后起诉,70,77,84,91,322\r\n", site.Text("data/disputes.csv"));
        Assert.Contains("\r\nxinfangju,'=示例市示例区信访局,2023,annual-report-2021,rules,第二十条第（一）项/规章,issued,本年制发件数,件,,true\r\n", site.Text("data/proactive.csv"));
        Assert.Equal(["表二 主动公开政府信息情况（CSV）", "表三 收到和处理政府信息公开申请情况（CSV）", "表四 政府信息公开行政复议、行政诉讼情况（CSV）", "数据说明（datapackage.json）"],
            site.Page("reports/index.html").QuerySelectorAll("section.files a").Select(a => a.TextContent));
    }

    [Fact]
    public void Where_no_CSV_is_offered_there_is_no_data_of_the_site_either()
    {
        using var site = new MadeUpSite();
        site.Replace("site.yml", "domain:", "downloads: [json]\ndomain:");

        Assert.DoesNotContain(site.Plan(), f => f.Route.Path.StartsWith("data/", StringComparison.Ordinal));
        Assert.Empty(site.Page("reports/index.html").QuerySelectorAll("section.files"));
    }

    [Fact]
    public void What_is_written_piece_by_piece_has_the_bytes_and_the_hash_of_the_whole()
    {
        using var folder = new TemporaryFolder();
        var file = SingleFile.Poured(new Route("data/a.csv"), "text/csv", ShownReports.None, target =>
        {
            for (int i = 0; i < 100_000; i++) target.Write("机关,1\r\n"u8);
        });

        var stamp = SiteBuilder.Delivery.StagedFile.Write(file, folder["a.csv"], "output");

        byte[] whole = file.Make().Bytes.ToArray();
        Assert.Equal(whole, File.ReadAllBytes(folder["a.csv"]));
        Assert.Equal((Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(whole)), whole.Length), (stamp.Digest.ToString(), stamp.Length));
    }
}
