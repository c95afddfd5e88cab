using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A file in an encoding that is read but is not the best one.</summary>
internal static class GK003_OtherEncoding
{
    public static readonly Rule Rule = new("GK003", Severity.Info,
        new("文件不是 UTF-8 编码", "A file that is not UTF-8"),
        new("照样能读，内容不受影响；保存成 UTF-8 后，在代码仓库里比较改动更方便。", "It is read all the same; saved as UTF-8 its changes are easier to compare."),
        new("本产品的约定", "The contract of this product"),
        new Example("pages/system.md", "---\ntitle: \u00d6\u00d0\u00ce\u00c4\n---\n\n\u00d6\u00d0\u00ce\u00c4\n", "") { AsBytes = true });

    public static Finding At(string path, string encoding) =>
        new(Rule, new SourceSpan(path, 1, 1), new($"文件是 {encoding} 编码，已照此读取。", $"The file is in {encoding} and was read so."));
}
