using System.Text;
using AngleSharp.Dom;
using SiteBuilder.Rendering;

namespace SiteBuilder.Tests.Rendering;

/// <summary>Sixty agencies, eighteen years, names as long and as odd as they come: every page of figures holds.</summary>
public sealed class ManyReportsTests : IDisposable
{
    private const int Agencies = 60, FirstYear = 2019, Years = 18;
    private const string OddName = "国家税务总局示例自治区示例市示例经济技术开发区（示例综合保税区）税务局第二税务分局<b>&𠮷😀";

    private readonly MadeUpSite site = new();

    public ManyReportsTests()
    {
        for (int i = 2; i <= Agencies; i++)
        {
            string name = i == 2 ? OddName : $"示例区第{i}局";
            site.WithAgency($"a{i},示例市{name},{name},,{(i % 3 == 0 ? "街道" : "部门")},,,,,{i}").WithReport($"a{i}", FirstYear + Years - 1, i);
        }
        for (int y = 0; y < Years; y++) site.WithReport("xinfangju", FirstYear + y, y % 5 + 1);
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_matrix_has_a_row_for_every_agency_and_a_column_for_every_year()
    {
        var table = site.Page("reports/index.html").QuerySelector("table.matrix")!;

        Assert.Equal(Agencies, table.QuerySelectorAll("tbody th[scope=row]").Length);
        Assert.All(table.QuerySelectorAll("tbody tr:not(.kind)"), row => Assert.Equal(Years, row.QuerySelectorAll("td").Length));
        Assert.Contains(table.QuerySelectorAll("th a"), a => a.TextContent == OddName);
    }

    [Fact]
    public void Eighteen_years_are_eighteen_bars_and_eighteen_columns()
    {
        var page = site.Page("reports/xinfangju/index.html");

        Assert.Equal(Years, page.QuerySelectorAll("#chart-results-name")[0].ParentElement!.QuerySelectorAll("text.start").Length);
        Assert.Equal(Years + 1, page.QuerySelectorAll("table.wide thead th").Length);
    }

    [Fact]
    public void Sixty_agencies_stand_side_by_side()
    {
        var tables = site.Page($"reports/{FirstYear + Years - 1}/compare/index.html").QuerySelectorAll("table");

        Assert.All(tables, table => Assert.Equal(Agencies, table.QuerySelectorAll("tbody th[scope=row]").Length));
        Assert.Equal(25, tables[1].QuerySelectorAll("tbody tr:not(.kind)")[0].QuerySelectorAll("td").Length);
    }

    [Theory]
    [InlineData("reports/index.html", 80)]
    [InlineData("reports/2036/index.html", 60)]
    [InlineData("reports/2036/compare/index.html", 130)]
    [InlineData("reports/2036/totals/index.html", 250)]
    [InlineData("reports/xinfangju/index.html", 90)]
    [InlineData("reports/xinfangju/compare/index.html", 60)]
    public void No_page_of_figures_grows_out_of_hand(string path, int kilobytes) =>
        Assert.InRange(Encoding.UTF8.GetByteCount(site.Text(path)), 1, kilobytes * 1000);

    [Fact]
    public void Every_other_page_is_made_without_a_finding() =>
        Assert.Equal([], site.Plan().Where(f => f.MediaType == MediaTypes.Html).SelectMany(f => f.Make().Findings.Select(x => $"{f.Route}: {x.Message.Zh}")));
}
