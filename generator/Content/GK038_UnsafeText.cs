using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>HTML or a link that a page must not carry: shown as text, and said.</summary>
internal static class GK038_UnsafeText
{
    public static readonly Rule Rule = new("GK038", Severity.Warning,
        new("正文里有不会生效的内容", "HTML or a link that is shown as text only"),
        new("正文只用 Markdown；HTML 代码按文字显示，链接只能是网址、邮箱、电话或站内地址，图片只能是站内的文件。", "Text is Markdown; HTML is shown as text, links may be web, mail, telephone or site addresses, and pictures are files of the site."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md", "<b>无其他事项。</b>", "无其他事项。"));

    public static Finding Link(SourceSpan place, string url) =>
        new(Rule, place, new($"链接「{Short(url)}」不是网址、邮箱、电话或站内地址，只显示文字。", "The link is no web, mail, telephone or site address and is shown as text."));

    public static Finding Picture(SourceSpan place, string url) =>
        new(Rule, place, new($"图片「{Short(url)}」用的是网址，网页上不会显示，请把图片文件放进内容文件夹再引用。", "The picture is given by a web address and is not shown; put its file into the content folder."));

    public static Finding RawHtml(SourceSpan place) =>
        new(Rule, place, new("这里有 HTML 代码，将按文字原样显示，请改用 Markdown。", "There is HTML here; it is shown as text. Use Markdown."));

    public static Finding TooManySigns(SourceSpan place) =>
        new(Rule, place, new("这一段里的括号、星号等符号太多，不像正文，没有读取。", "This paragraph is full of brackets, asterisks and the like; it is no running text and was not read.")) { Severity = Severity.Error };

    public static Finding TooDeep(SourceSpan place) =>
        new(Rule, place, new("正文的列表或引用嵌套太深，读不出来。", "Lists or quotations are nested too deep to be read.")) { Severity = Severity.Error };

    private static string Short(string url) => url.Length > 40 ? url[..40] + "…" : url;
}
