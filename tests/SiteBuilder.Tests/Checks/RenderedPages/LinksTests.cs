using SiteBuilder.Diagnostics;
using SiteBuilder.Tests.Rendering;

namespace SiteBuilder.Tests.Checks.RenderedPages;

/// <summary>Every link, picture and anchor of every page is held against what the site has.</summary>
public sealed class LinksTests : IDisposable
{
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_sound_site_has_no_dead_link() => Assert.Equal([], Findings());

    [Theory]
    [InlineData("[制度](zhidu.md)", "pages/guide.md:5:1 页面“/guide/”的链接指向“/zhidu/”，网站上没有这个页面或者文件。是不是「guide/」？")]
    [InlineData("见[指南](giude.md)。", "pages/guide.md:5:2 页面“/guide/”的链接指向“/giude/”，网站上没有这个页面或者文件。是不是「guide/」？")]
    [InlineData("见[指南](/zhinan/)。", "pages/guide.md:5:2 页面“/guide/”的链接指向“/zhinan/”，网站上没有这个页面或者文件。")]
    [InlineData("见[指南](../../x.pdf)。", "pages/guide.md:5:2 页面“/guide/”的链接指向“/x.pdf”，网站上没有这个页面或者文件。")]
    [InlineData("![图](图/liucheng.png)", "pages/guide.md:5:1 页面“/guide/”的链接指向“/图/liucheng.png”，网站上没有这个页面或者文件。")]
    [InlineData("<https://www.example.gov.cn/zwgk/nothing/?a=1&b=2>", "pages/guide.md:5:1 页面“/guide/”的链接指向“/nothing/”，网站上没有这个页面或者文件。")]
    [InlineData("见[首页](index.md#bottom)。", "pages/guide.md:5:2 页面“/guide/”链接到“/”里的“#bottom”，那个页面没有这个位置。")]
    [InlineData("见[上文](#shangwen)。", "pages/guide.md:5:2 页面“/guide/”链接到“/guide/”里的“#shangwen”，那个页面没有这个位置。")]
    [InlineData("见[报告](../reports/xinfangju/2023/report.md#part-7)。", "pages/guide.md:5:2 页面“/guide/”链接到“/reports/xinfangju/2023/”里的“#part-7”，那个页面没有这个位置。")]
    public void A_dead_link_is_told_at_its_line(string text, string finding)
    {
        site.Replace("pages/guide.md", "指南。", text);

        Assert.Equal([finding], Findings());
    }

    [Theory]
    [InlineData("[首页](index.md)、[首页](/)、[首页](../index.html)、[顶部](#top)、[此处](#)、[命中](index.md#:~:text=a)")]
    [InlineData("[报告](../reports/xinfangju/2023/report.md#part-3)、[报告](/reports/xinfangju/2023/)、[数据](/reports/xinfangju/2023/data.json)、[附件](../reports/xinfangju/2023/files/stamped.pdf#page=2)")]
    [InlineData("[别处](https://www.gov.cn/x#y)、[主站](https://www.example.gov.cn/other/)、[电话](tel:09510000000)、[信箱](mailto:a@example.gov.cn)、[检索](/search/?q=a#b)")]
    [InlineData("## 受理机构\n\n[受理](#s0-1)、<https://www.example.gov.cn/zwgk/guide/>、[清单](/manifest.json)")]
    public void A_link_that_leads_somewhere_is_not_told(string text)
    {
        site.Replace("pages/guide.md", "指南。", text);

        Assert.Equal([], Findings().Where(f => !f.Contains("#b", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_dead_link_of_a_report_is_told_at_its_line_also_where_it_leads_to_a_draft()
    {
        site.Replace(MadeUpSite.New + "report.md", "问题。", "问题见[附件](files/stamp.pdf)和[去年](../2020/)。").Replace(MadeUpSite.Old + "report.md", "status: final", "status: draft");

        Assert.Equal([
            "reports/xinfangju/2023/report.md:19:4 页面“/reports/xinfangju/2023/”的链接指向“/reports/xinfangju/2023/files/stamp.pdf”，网站上没有这个页面或者文件。是不是「stamped.pdf」？",
            "reports/xinfangju/2023/report.md:19:26 页面“/reports/xinfangju/2023/”的链接指向“/reports/xinfangju/2020/”，这份报告还是草稿，没有公开的页面。",
        ], Findings());
    }

    [Fact]
    public void A_dead_link_of_a_theme_is_told_once_for_each_layout()
    {
        site.WithTheme("portal/layouts/report.html", "<a href=\"../../where-nothing-of-the-site-ever-was.html\">帮助</a><img src=\"../../../../a.png\" srcset=\"picture-that-nobody-ever-put-here-b.png 1x, picture-that-nobody-ever-put-here-c.png 2x\" alt=\"\">");

        Assert.Equal([
            "themes/portal:: 版式“report”的页面里有链接指到了网站之外。",
            "themes/portal:: 版式“report”的页面里有链接指向“/reports/where-nothing-of-the-site-ever-was.html”，网站上没有这个页面或者文件。",
            .. Pictures(2020), .. Pictures(2023),
        ], Findings("GK401"));

        static IEnumerable<string> Pictures(int year) =>
            new[] { "picture-that-nobody-ever-put-here-b.png", "picture-that-nobody-ever-put-here-c.png" }.Select(name => $"themes/portal:: 版式“report”的页面里有链接指向“/reports/xinfangju/{year}/{name}”，网站上没有这个页面或者文件。");
    }

    private List<string> Findings(string except = "") => [.. Finding.InOrder(site.Plan().SelectMany(f => f.Make().Findings))
        .Where(f => f.Rule.Code != except).Select(f => $"{f.Place.File}:{f.Place.Line}:{f.Place.Column} {f.Message.Zh}")];
}
