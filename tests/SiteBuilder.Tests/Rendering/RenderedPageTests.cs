using System.Text;

namespace SiteBuilder.Tests.Rendering;

public sealed class RenderedPageTests : IDisposable
{
    private const string Table = "portal/parts/table.html";
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("<td{{ cell.attributes }}>{{ cell.text }}件</td>")]
    [InlineData("<td{{ cell.attributes }}><b>{{ cell.text }}</b></td>")]
    [InlineData("<td{{ cell.attributes }}>{{ cell.text }}</td><td{{ cell.attributes }}>{{ cell.text }}</td>")]
    [InlineData("<td>{{ cell.text }}</td>")]
    [InlineData("<p{{ cell.attributes }}>{{ cell.text }}</p>")]
    public void A_theme_that_loses_repeats_or_alters_figures_is_reported(string figure)
    {
        site.WithTheme(Table, Portal().Replace("<td{{ cell.attributes }}>{{ cell.text }}</td>", figure, StringComparison.Ordinal));
        var finding = Assert.Single(site.Make(MadeUpSite.New + "index.html").Findings);

        Assert.Equal("GK401", finding.Rule.Code);
        Assert.Equal(200, finding.Cells.Count);
        Assert.Equal("reports/xinfangju/2023#proactive.rules.issued", finding.Cells[0]);
    }

    [Theory]
    [InlineData("联系电话：null。", 1)]
    [InlineData("undefined", 1)]
    [InlineData("nullable、undefinedness、no_null", 0)]
    [InlineData("[说明](https://www.example.gov.cn/null/)", 0)]
    public void The_words_null_and_undefined_in_the_text_of_a_page_are_reported(string text, int count)
    {
        site.Replace("pages/guide.md", "指南。", text);

        Assert.Equal(Enumerable.Repeat(("GK402", "pages/guide.md"), count), site.Make("guide/index.html").Findings.Select(f => (f.Rule.Code, f.Place.File)));
    }

    private static string Portal()
    {
        using var stream = typeof(SiteBuilder.Rendering.SitePlan).Assembly.GetManifestResourceStream("themes/portal/parts/table.html")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
