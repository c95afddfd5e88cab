using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>Bytes that are neither UTF-8, UTF-16 nor GB18030: a torn or foreign file.</summary>
internal static class GK002_UnknownEncoding
{
    public static readonly Rule Rule = new("GK002", Severity.Error,
        new("文件编码读不出来", "An encoding that cannot be read"),
        new("支持 UTF-8（有无 BOM 均可）、带 BOM 的 UTF-16 和 GB18030（Excel 另存的 CSV）。都对不上时，文件可能没有保存完整，或者根本不是文本。",
            "UTF-8, UTF-16 with a byte order mark and GB18030 are read. Where none fits the file is torn or no text at all."),
        new("GB 18030—2022《信息技术 中文编码字符集》", "GB 18030-2022, Chinese coded character set"),
        new Example("reports/minzheng/2024/disputes.csv", "\u00ff\u0081\u00ff\u00ff\u0080\n", "") { AsBytes = true });

    public static Finding At(SourceSpan place) =>
        new(Rule, place, new("从这里起的字节不是 UTF-8、UTF-16 或 GB18030 文字，请用原软件重新保存。", "From here on the bytes are neither UTF-8, UTF-16 nor GB18030; save the file again."));
}
