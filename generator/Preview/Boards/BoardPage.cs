using System.Text;
using SiteBuilder.Preview.Overlay;
using SiteBuilder.Rendering;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Preview.Boards;

/// <summary>The frame of the preview's own pages: what is to be seen here, and the way back. They follow changes like the pages of the site.</summary>
internal static class BoardPage
{
    private static readonly (string Path, string Name)[] Boards = [("findings", "问题"), ("status", "报送进度"), ("changes", "待发布变更")];

    /// <param name="snapshot">The state that is shown.</param>
    /// <param name="title">The heading.</param>
    /// <param name="body">HTML.</param>
    public static ReadOnlyMemory<byte> Of(Snapshot snapshot, string title, string body)
    {
        var page = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Html.Escape(title)}_预览</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/{Answers.Own}board.css">
            </head>
            <body>
            <header><nav aria-label="预览"><a href="/">网站首页</a>
            """);
        foreach (var (path, name) in Boards)
        {
            string current = name == title ? " aria-current=\"page\"" : "";
            page.Append($"<a href=\"/{Answers.Own}{path}\"{current}>{name}</a>");
        }
        page.Append($"</nav></header>\n<main id=\"main\">\n<h1>{Html.Escape(title)}</h1>\n{body}</main>\n</body>\n</html>\n");
        var bytes = Encoding.UTF8.GetBytes(page.Replace("\r\n", "\n").ToString());
        return PageWithNotes.Of(MadeFile.Of(bytes), PageNotes.Of(snapshot));
    }
}
