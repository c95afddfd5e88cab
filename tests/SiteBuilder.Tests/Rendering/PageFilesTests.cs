using System.Text;
using AngleSharp.Dom;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Rendering;

/// <summary>Pictures and documents that editors put beside the pages of the columns.</summary>
public sealed class PageFilesTests : IDisposable
{
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_file_under_pages_is_published_as_it_is_and_linked_from_wherever_the_page_stands()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47];
        site.With("pages/guide/map.png", picture).With("pages/申请表.pdf", "%PDF")
            .Replace("pages/guide.md", "指南。", "![示意图](guide/map.png)\n\n[申请表](申请表.pdf)、[同一份](/申请表.pdf)")
            .Replace("pages/index.md", "欢迎", "![示意图](guide/map.png)欢迎");

        Assert.Equal(picture, site.Make("guide/map.png").Bytes.ToArray());
        Assert.Equal("%PDF", Encoding.UTF8.GetString(site.Make("申请表.pdf").Bytes.Span));
        Assert.Equal(["map.png", "../%E7%94%B3%E8%AF%B7%E8%A1%A8.pdf", "../%E7%94%B3%E8%AF%B7%E8%A1%A8.pdf"], Addresses("guide/index.html"));
        Assert.Equal(["guide/map.png", "guide/index.html"], Addresses("index.html"));
        Assert.Equal([], site.Check().Findings.Where(f => f.Place.File.StartsWith("pages/", StringComparison.Ordinal)).Select(f => f.Message.Zh));

        IEnumerable<string?> Addresses(string page) =>
            site.Page(page).QuerySelectorAll(".text img, .text a").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href"));
    }

    [Theory]
    [InlineData("pages/old.html", "GK041 网页、脚本和程序不会公开；网页请写成 Markdown，样式和脚本放进主题，其他内容请另存为 PDF 等文档。")]
    [InlineData("pages/guide/x.JS", "GK041 网页、脚本和程序不会公开；网页请写成 Markdown，样式和脚本放进主题，其他内容请另存为 PDF 等文档。")]
    [InlineData("pages/guide", "GK041 网页、脚本和程序不会公开；网页请写成 Markdown，样式和脚本放进主题，其他内容请另存为 PDF 等文档。")]
    [InlineData("pages/index.html.gz", "GK041 网页、脚本和程序不会公开；网页请写成 Markdown，样式和脚本放进主题，其他内容请另存为 PDF 等文档。")]
    [InlineData("pages/map.svgz", "GK041 网页、脚本和程序不会公开；网页请写成 Markdown，样式和脚本放进主题，其他内容请另存为 PDF 等文档。")]
    [InlineData("pages/map.svg.gz", "GK041 网页、脚本和程序不会公开；网页请写成 Markdown，样式和脚本放进主题，其他内容请另存为 PDF 等文档。")]
    [InlineData("pages/map.svg", "GK041 这个文件里有脚本、外来的代码或读不懂的内容，没有公开；图片请另存为 PNG，或导出成不带脚本的 SVG。")]
    [InlineData(MadeUpSite.New + "files/old.html", "GK041 网页、脚本和程序不会公开；网页请写成 Markdown，样式和脚本放进主题，其他内容请另存为 PDF 等文档。")]
    [InlineData(MadeUpSite.New + "files/setup.EXE", "GK041 网页、脚本和程序不会公开；网页请写成 Markdown，样式和脚本放进主题，其他内容请另存为 PDF 等文档。")]
    [InlineData("pages/robots.txt", "GK019 「robots.txt」是程序自己要用的地址，请换一个文件名。")]
    [InlineData("pages/assets/a.png", "GK019 「assets」是程序自己要用的地址，请换一个文件名。")]
    [InlineData("pages/sitemap-1.xml", "GK019 「sitemap-1.xml」是程序自己要用的地址，请换一个文件名。")]
    [InlineData("pages/sitemap/1.xml", "GK019 「sitemap」是程序自己要用的地址，请换一个文件名。")]
    public void A_file_that_cannot_be_published_is_a_finding_and_not_published(string path, string finding)
    {
        site.With(path, path.EndsWith(".xml", StringComparison.Ordinal) ? "<x/>" : "x");

        Assert.Equal([finding], About(path));
        Assert.DoesNotContain(site.Plan(), f => f.SourcePath?.EndsWith(path, StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='go()'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>go()</script></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:s='http://www.w3.org/2000/svg'><s:script href='go.js'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><a x:href=' java&#10;script:go()'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><animate attributeName='href' values='#a;javascript:go()'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/svg+xml,&lt;svg onload=go()&gt;'/></svg>")]
    [InlineData("<?xml-stylesheet type='text/xsl' href='go.xml'?><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY s '<script xmlns=\"http://www.w3.org/2000/svg\">go()</script>'>]><svg xmlns='http://www.w3.org/2000/svg'>&s;</svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='go()'/></foreignObject></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g>")]
    public void A_drawing_that_would_run_something_or_cannot_be_read_is_not_published(string drawing)
    {
        site.With("pages/map.svg", drawing).With(MadeUpSite.New + "files/map.svg", drawing);

        Assert.Equal(["GK041 这个文件里有脚本、外来的代码或读不懂的内容，没有公开；图片请另存为 PNG，或导出成不带脚本的 SVG。"], About("pages/map.svg"));
        Assert.DoesNotContain(site.Plan(), f => f.Route.Path.EndsWith("map.svg", StringComparison.Ordinal));
    }

    [Fact]
    public void A_drawing_as_drawing_programs_save_it_is_published()
    {
        site.With("pages/map.svg", """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>
            <svg xmlns="&ns_svg;" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
              <style type="text/css">.a{fill:#c00}</style>
              <a xlink:href="https://www.example.gov.cn/"><image xlink:href="data:image/png;base64,iVBORw0KGgo=" width="9" height="9"/></a>
              <text class="a" x="1" y="5">说明：见 onload 一节</text>
            </svg>
            """);

        Assert.Equal([], About("pages/map.svg"));
        Assert.Contains(site.Plan(), f => f.Route.Path == "map.svg");
    }

    [Fact]
    public void Names_that_differ_in_capitals_alone_are_published_once()
    {
        site.With("pages/a.pdf", "x").With("pages/A.pdf", "x");

        Assert.Equal(["GK013 和 pages/A.pdf 只差大小写，有的服务器分不开，这个文件没有公开，请改名。"], About("pages/a.pdf"));
    }

    [Fact]
    public void Attachments_that_differ_in_capitals_alone_are_published_once()
    {
        site.With(MadeUpSite.New + "files/Stamped.pdf", "x");

        Assert.Equal(["GK013 和 reports/xinfangju/2023/files/Stamped.pdf 只差大小写，有的服务器分不开，这个文件没有公开，请改名。"], About(MadeUpSite.New + "files/stamped.pdf"));
    }

    private IEnumerable<string> About(string path) =>
        site.Check().Findings.Where(f => f.Place.File == path && f.Severity != Severity.Info).Select(f => $"{f.Rule.Code} {f.Message.Zh}");
}
