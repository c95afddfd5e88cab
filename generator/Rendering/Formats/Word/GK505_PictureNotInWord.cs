using SiteBuilder.Diagnostics;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>A picture in the text that a Word document cannot show.</summary>
internal static class GK505_PictureNotInWord
{
    public static readonly Rule Rule = new("GK505", Severity.Warning,
        new("图片放不进 Word 文件", "A picture that cannot stand in the Word document"),
        new("供下载的 Word 文件只能放 PNG、JPEG、GIF 图片；其他格式或损坏的图片在 Word 文件里只留下图片说明。",
            "The Word document for download shows PNG, JPEG and GIF pictures; of others and of broken ones only the words for them remain."),
        new("本产品的约定：下载文件与网页内容一致", "The contract of this product: downloads agree with the page"),
        new Example("reports/minzheng/2024/report.md", "## 一、总体情况\n\n![工作流程图](files/liucheng.png)\n", "## 一、总体情况\n")
        {
            And = [new Example("reports/minzheng/2024/files/liucheng.png", "<svg/>\n", "")],
        });

    public static Finding At(SourceSpan place, string name) => new(Rule, place, new(
        $"图片“{name}”不是完好的 PNG、JPEG 或 GIF 图片，Word 文件里只会留下图片说明。",
        $"The picture “{name}” is no sound PNG, JPEG or GIF; in the Word document only the words for it remain."));
}
