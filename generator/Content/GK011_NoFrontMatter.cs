using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A Markdown file without its head, or with a head that never ends.</summary>
internal static class GK011_NoFrontMatter
{
    public static readonly Rule Rule = new("GK011", Severity.Error,
        new("文件头缺失或没有结束", "Front matter missing or never closed"),
        new("report.md 和页面以两行“---”之间的设置开头；少了后一行，正文就会被当成设置。", "Report and page begin with settings between two lines of ---; without the second line the text would be taken for settings."),
        new("本产品的约定", "The contract of this product"),
        new Example("pages/guide.md", "title: 政府信息公开指南", "---\ntitle: 政府信息公开指南"));

    public static Finding Missing(string file) =>
        new(Rule, new SourceSpan(file, 1, 1), new("缺少文件头：第一行应是“---”，接着是设置，再以一行“---”结束。", "There is no front matter: a line of ---, the settings, and a second line of ---."));

    public static Finding NeverClosed(string file) =>
        new(Rule, new SourceSpan(file, 1, 1), new("文件头没有结束：设置之后还要有一行“---”。", "The front matter never ends: a second line of --- belongs behind the settings."));
}
