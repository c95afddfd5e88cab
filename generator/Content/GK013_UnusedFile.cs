using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A file that nothing reads: often a misspelt name.</summary>
internal static class GK013_UnusedFile
{
    public static readonly Rule Rule = new("GK013", Severity.Warning,
        new("没有用到的文件", "A file that nothing reads"),
        new("文件名写错一个字母，内容就不会公开。附件放在 files/ 下，栏目页面的图片和文件放在 pages/ 下。", "One wrong letter in a name and the content is never published. Attachments belong under files/, pictures and files of pages under pages/."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/备注.txt", "待核", ""));

    public static Finding OtherCapitals(string path, string other) =>
        new(Rule, SourceSpan.Of(path), new($"和 {other} 只差大小写，有的服务器分不开，这个文件没有公开，请改名。",
            $"This differs from {other} in capitals alone, which not every server tells apart; it is not published. Rename it."));

    public static Finding At(string path, IEnumerable<string> names)
    {
        var hint = Nearest.Suggestion(path[(path.LastIndexOf('/') + 1)..], names);
        return new(Rule, SourceSpan.Of(path), new($"没有用到这个文件。{hint.Zh}", $"Nothing reads this file.{hint.En}"));
    }
}
