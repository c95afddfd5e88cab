using System.Text;
using SiteBuilder.Diagnostics;

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

    [Fact]
    public void A_footer_of_a_theme_that_loses_what_the_site_states_is_reported_once()
    {
        site.WithTheme("town/parts/footer.html", "<footer>镇政府 6401040001</footer>\n").Replace("site.yml", "domain:", "theme: town\ndomain:");

        Assert.Equal(["GK407 site.yml:2 主题“town”的页面没有印出 site.yml 里的主办单位、ICP备案号、公安备案号、网站标识。"], Findings());
    }

    [Fact]
    public void A_head_of_a_theme_that_loses_the_tags_of_the_site_is_reported_once()
    {
        site.WithTheme("portal/parts/head.html", "<title>{{ page.title }}</title>\n");

        Assert.Equal(["GK407 site.yml: 主题“portal”的页面没有印出 site.yml 里的META SiteName、META SiteDomain、META SiteIDCode。"], Findings());
    }

    [Theory]
    [InlineData("<p style=\"color: red\">红</p>", "行内样式")]
    [InlineData("<style>p { color: red }</style>", "行内样式")]
    [InlineData("<script>alert(1)</script>", "行内脚本")]
    [InlineData("<button onclick=\"print()\">打印</button>", "事件属性（onclick 等）")]
    [InlineData("<img src=\"//example.com/a.png\" alt=\"\">", "从其他网站载入的图片或者内嵌页面")]
    [InlineData("<p>style=\"\" script onclick=1</p>", null)]
    public void What_the_security_policy_of_a_page_blocks_is_reported(string html, string? what)
    {
        site.WithTheme("portal/layouts/page.html", html);

        Assert.Equal(what is null ? [] : [$"页面里有{what}，浏览器会按内容安全策略拦下。"], site.Make("guide/index.html").Findings.Select(f => f.Message.Zh));
    }

    [Fact]
    public void A_picture_with_a_web_address_is_reported_at_its_line_and_shown_as_its_words()
    {
        site.Replace("pages/guide.md", "指南。", "![图](https://www.example.gov.cn/a.png)");

        Assert.Equal(["GK038 pages/guide.md:5 图片「https://www.example.gov.cn/a.png」用的是网址，网页上不会显示，请把图片文件放进内容文件夹再引用。"],
            site.Check().Findings.Where(f => f.Place.File == "pages/guide.md").Select(f => $"{f.Rule.Code} {f.Place.File}:{f.Place.Line} {f.Message.Zh}"));
        Assert.Equal("图", site.Page("guide/index.html").QuerySelector(".text p")?.InnerHtml);
    }

    private List<string> Findings() =>
        [.. Finding.InOrder(site.Plan().SelectMany(f => f.Make().Findings)).Select(f => $"{f.Rule.Code} {f.Place.File}:{f.Place.Line} {f.Message.Zh}")];

    private static string Portal()
    {
        using var stream = typeof(SiteBuilder.Rendering.SitePlan).Assembly.GetManifestResourceStream("themes/portal/parts/table.html")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
