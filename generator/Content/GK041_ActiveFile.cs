using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A file that a browser or a server would carry out: it is not published.</summary>
internal static class GK041_ActiveFile
{
    public static readonly Rule Rule = new("GK041", Severity.Warning,
        new("会运行的文件", "A file that would be carried out"),
        new("网页、脚本、程序和带脚本的图片放进附件，就会在读者的浏览器或服务器上以本网站的名义运行。这样的文件不公开。",
            "Web pages, scripts, programs and pictures with scripts among the attachments would run in the readers' browsers or on the server in the name of the site. Such files are not published."),
        new("本产品的约定", "The contract of this product"),
        new Example("pages/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"go()\"/>", ""));

    public static Finding Kind(string path) =>
        new(Rule, SourceSpan.Of(path), new("网页、脚本和程序不会公开；网页请写成 Markdown，样式和脚本放进主题，其他内容请另存为 PDF 等文档。",
            "Web pages, scripts and programs are not published; write Markdown, put styles and scripts into a theme, and save what else there is as a document such as PDF."));

    public static Finding Inside(string path) =>
        new(Rule, SourceSpan.Of(path), new("这个文件里有脚本、外来的代码或读不懂的内容，没有公开；图片请另存为 PNG，或导出成不带脚本的 SVG。",
            "This file holds scripts, foreign code or what cannot be read, and is not published; save a picture as PNG, or as SVG without scripts."));
}
