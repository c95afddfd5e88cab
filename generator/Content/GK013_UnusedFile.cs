using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A file that nothing reads: often a misspelt name.</summary>
internal static class GK013_UnusedFile
{
    public static readonly Rule Rule = new("GK013", Severity.Warning,
        new("没有用到的文件", "A file that nothing reads"),
        new("文件名写错一个字母，内容就不会公开。附件放在 files/ 下。", "One wrong letter in a name and the content is never published. Attachments belong under files/."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/备注.txt", "待核", ""));

    public static Finding At(string path, IEnumerable<string> names)
    {
        var hint = Nearest.Suggestion(path[(path.LastIndexOf('/') + 1)..], names);
        return new(Rule, SourceSpan.Of(path), new($"没有用到这个文件。{hint.Zh}", $"Nothing reads this file.{hint.En}"));
    }
}
