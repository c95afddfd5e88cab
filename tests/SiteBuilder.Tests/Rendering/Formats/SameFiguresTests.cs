using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using SiteBuilder.Forms;
using SiteBuilder.Rendering;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Rendering.Formats;

/// <summary>Whatever a reader downloads, he reads the figures of the page.</summary>
public sealed class SameFiguresTests
{
    [Fact]
    public void Every_figure_of_the_demo_is_the_same_in_page_JSON_CSV_Excel_and_Word()
    {
        var site = SiteTest.From("demo").Check().Checked;
        var theme = SiteBuilder.Rendering.Themes.Theme.Read(Repository.PathOf("themes"), site.Site.Settings.Theme);
        var plan = SitePlan.Of(site, theme).ToDictionary(file => file.Route.Path);
        int figures = 0;
        foreach (var report in site.Site.Published)
        {
            ReadOnlyMemory<byte> Made(string name) => plan[$"{report.Folder}/{name}"].Make().Bytes;
            var json = Json(Made("data.json"));
            Same(report, "index.html", json, Page(Made("index.html")));
            Same(report, "csv", json, report.Form.Tables.SelectMany(table => Csv(table, Made(table.Key + ".csv"))));
            var sheets = OfficeGrid.OfExcel(Made("report.xlsx"));
            Same(report, "report.xlsx", json, report.Form.Tables.SelectMany(table => FormFigures.Read(table, sheets[table.Name])));
            var tables = OfficeGrid.OfWord(Made("report.docx"));
            Same(report, "report.docx", json, report.Form.Tables.SelectMany((table, i) => FormFigures.Read(table, tables[i])));
            figures += json.Count;
        }

        // 200 figures in the form of 2021, 198 in that of 2019.
        var counts = site.Site.Published.CountBy(report => report.Form.Id).ToDictionary();
        Assert.Equal(counts["annual-report-2021"] * 200 + counts["annual-report-2019"] * 198, figures);
        Assert.True(counts.Values.Sum() > 80);
    }

    private static void Same(Report report, string format, Dictionary<string, string> expected, IEnumerable<KeyValuePair<string, string>> found)
    {
        var read = found.ToDictionary();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([], expected.Where(figure => read[figure.Key] != figure.Value).Select(figure => $"{report.Folder} {format} {figure.Key}: {read[figure.Key]}, not {figure.Value}"));
    }

    private static Dictionary<string, string> Json(ReadOnlyMemory<byte> file)
    {
        using var json = JsonDocument.Parse(file);
        return json.RootElement.GetProperty("tables").EnumerateObject().SelectMany(table => table.Value.EnumerateObject().SelectMany(row =>
            row.Value.EnumerateObject().Select(cell => KeyValuePair.Create($"{table.Name}.{row.Name}.{cell.Name}", cell.Value.GetDecimal().ToString(CultureInfo.InvariantCulture))))).ToDictionary();
    }

    private static IEnumerable<KeyValuePair<string, string>> Page(ReadOnlyMemory<byte> file) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Span)).QuerySelectorAll("td[data-cell]")
            .Select(cell => KeyValuePair.Create(cell.GetAttribute("data-cell")!, cell.TextContent));

    private static IEnumerable<KeyValuePair<string, string>> Csv(TableDefinition table, ReadOnlyMemory<byte> file)
    {
        string[][] lines = [.. Encoding.UTF8.GetString(file.Span[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
        Assert.Equal([0xEF, 0xBB, 0xBF], file.Span[..3].ToArray());
        Header Row(string label) => Assert.Single(table.Rows.Find(label));
        Header Column(string label) => Assert.Single(table.Columns.Find(label));
        return table.Layout == TableLayout.Blocks
            ? lines.Skip(1).Select(line => KeyValuePair.Create($"{table.Key}.{Row(line[0]).Key}.{Column(line[1]).Key}", line[2]))
            : lines.Skip(1).SelectMany(line => line.Skip(1).Select((figure, i) => KeyValuePair.Create($"{table.Key}.{Row(line[0]).Key}.{Column(lines[0][i + 1]).Key}", figure)));
    }
}
