using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A NUL character: the file is binary, half saved, or UTF-16 without its mark.</summary>
internal static class GK004_NotText
{
    public static readonly Rule Rule = new("GK004", Severity.Error,
        new("文件里有空字节", "NUL bytes in a file"),
        new("文本文件里不会有空字节：文件可能没有保存完整，或者其实是 Excel、Word 文件改了后缀。", "A text holds no NUL: the file was torn, or it is an Excel or Word file under another name."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/disputes.csv", "类别\u0000", "类别"));

    public static Finding At(SourceSpan place) =>
        new(Rule, place, new("这里有空字节，不是完整的文本文件，请用原软件另存为 CSV（UTF-8）或文本。", "There is a NUL byte here, so this is no whole text file; save it as CSV (UTF-8) or text again."));
}
