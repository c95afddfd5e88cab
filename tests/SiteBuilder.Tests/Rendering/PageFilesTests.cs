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
    [InlineData("pages/old.html", "GK013 网页和脚本不会从 pages/ 公开；页面请写成 Markdown，样式和脚本放进主题。")]
    [InlineData("pages/guide/x.JS", "GK013 网页和脚本不会从 pages/ 公开；页面请写成 Markdown，样式和脚本放进主题。")]
    [InlineData("pages/guide", "GK013 网页和脚本不会从 pages/ 公开；页面请写成 Markdown，样式和脚本放进主题。")]
    [InlineData("pages/index.html.gz", "GK013 网页和脚本不会从 pages/ 公开；页面请写成 Markdown，样式和脚本放进主题。")]
    [InlineData("pages/robots.txt", "GK019 「robots.txt」是程序自己要用的地址，请换一个文件名。")]
    [InlineData("pages/assets/a.png", "GK019 「assets」是程序自己要用的地址，请换一个文件名。")]
    [InlineData("pages/sitemap-1.xml", "GK019 「sitemap-1.xml」是程序自己要用的地址，请换一个文件名。")]
    [InlineData("pages/sitemap/1.xml", "GK019 「sitemap」是程序自己要用的地址，请换一个文件名。")]
    public void A_file_that_cannot_be_published_is_a_finding_and_not_published(string path, string finding)
    {
        site.With(path, "x");

        Assert.Equal([finding], About(path));
        Assert.DoesNotContain(site.Plan(), f => f.SourcePath?.EndsWith(path, StringComparison.Ordinal) == true);
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
