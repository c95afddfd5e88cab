using SiteBuilder.Content;
using SiteBuilder.Rendering.Formats;
using SiteBuilder.Rendering.Formats.Csv;

namespace SiteBuilder.Tests.Rendering.Formats;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("示例区教育局", "示例区教育局")]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+86", "+86")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-71", "-71")]
    [InlineData("-7.5", "-7.5")]
    [InlineData("-", "'-")]
    [InlineData("-1+cmd", "'-1+cmd")]
    [InlineData("-1.2.3", "'-1.2.3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("他说\"好\"", "\"他说\"\"好\"\"\"")]
    [InlineData("", "")]
    public void A_text_is_never_run_as_a_formula_and_a_number_stays_as_it_is(string text, string field) => Assert.Equal(field, CsvCell.Text(text));

    [Theory]
    [InlineData("-71")]
    [InlineData("+1")]
    [InlineData("1.50")]
    public void A_figure_is_never_touched(string figure) => Assert.Equal(figure, CsvCell.Plain(figure));

    [Fact]
    public void Settings_know_the_names_of_all_formats() =>
        Assert.Equal(ReportFormat.All.Select(f => f.Name).Order(StringComparer.Ordinal), SiteSettings.AllDownloads.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("downloads: [csv, xls]", "site.yml:1:18: 错误 GK007: 「downloads」里没有「xls」，是不是「xlsx」。")]
    [InlineData("downloads: excel", "site.yml:1:12: 错误 GK007: 「downloads」里没有「excel」，可用 csv、json、xlsx（Excel）、docx（Word）。")]
    public void An_unknown_format_is_reported_with_what_was_meant(string line, string finding) =>
        SiteTest.From("sample").Change("site.yml", text => line + "\n" + text).Check().FindsAmongOthers(finding);

    [Fact]
    public void Where_nothing_is_said_all_formats_are_offered()
    {
        Assert.DoesNotContain("downloads", SiteTest.From("sample").Text("site.yml"));
        Assert.Equal(["csv", "json", "xlsx", "docx"], SiteTest.From("sample").Check().Checked.Site.Settings.Downloads);
    }
}
