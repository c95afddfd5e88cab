using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing.Sources;

/// <summary>Kinds of files that are known and cannot be read, each with what to do.</summary>
internal static class Refusals
{
    private static readonly (byte[] Magic, Text Reason)[] Kinds =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], new("是旧格式的 Office 文件（.doc、.xls）或加了密码的文件，不能读取；请用 Word 或 WPS 打开，另存为 .docx 或 .xlsx（去掉密码）后再导入", "is an old office file (.doc, .xls) or one with a password; save it as .docx or .xlsx without a password and import that")),
        ("{\\rtf"u8.ToArray(), new("是 RTF 文件，不能读取；请另存为 .docx 后再导入", "is an RTF file; save it as .docx and import that")),
        ("Rar!"u8.ToArray(), new("是压缩包，请解压后导入里面的文件", "is an archive; unpack it and import the file inside")),
        ([0x37, 0x7A, 0xBC, 0xAF], new("是压缩包，请解压后导入里面的文件", "is an archive; unpack it and import the file inside")),
        ([0x1F, 0x8B], new("是压缩包，请解压后导入里面的文件", "is an archive; unpack it and import the file inside")),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], Picture()),
        ([0xFF, 0xD8, 0xFF], Picture()),
        ("GIF8"u8.ToArray(), Picture()),
        ("BM"u8.ToArray(), Picture()),
        ("II*\0"u8.ToArray(), Picture()),
        ("MM\0*"u8.ToArray(), Picture()),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], Program()),
        ("MZ"u8.ToArray(), Program()),
    ];

    /// <summary>The reason for which bytes cannot be read, without the name of the file and a full stop; null where a reader may try.</summary>
    public static Text? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Trim(" \t\r\n\0"u8).IsEmpty) return new("是空文件", "is empty");
        foreach (var (magic, reason) in Kinds)
        {
            if (bytes.StartsWith(magic)) return reason;
        }
        return null;
    }

    /// <summary>A zip that is neither Word nor Excel.</summary>
    /// <param name="names">The names of its entries.</param>
    public static Text Archive(IReadOnlyCollection<string> names)
    {
        if (names.Any(n => n.EndsWith("OFD.xml", StringComparison.OrdinalIgnoreCase))) return new("是 OFD 文件，不能读取；请另存为 PDF 或 .docx 后再导入", "is an OFD file; save it as PDF or .docx and import that");
        if (names.Contains("META-INF/manifest.xml") && names.Contains("content.xml")) return new("是 OpenDocument 文件，不能读取；请另存为 .docx 或 .xlsx 后再导入", "is an OpenDocument file; save it as .docx or .xlsx and import that");
        if (names.Any(n => n.StartsWith("ppt/", StringComparison.Ordinal))) return new("是演示文稿，不是年度报告", "is a presentation, no report");
        return new("是压缩包，请解压后导入里面的文件", "is an archive; unpack it and import the file inside");
    }

    /// <summary>True where the bytes are text in one of the encodings that are read: no NUL but in UTF-16 with its mark.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !bytes.Contains((byte)0);

    private static Text Picture() => new("是图片，没有文字可读；请用原来的 Word 文件或带文字的 PDF 导入", "is a picture without text; import the Word file that it was made from, or a PDF with text");

    private static Text Program() => new("是程序，不是年度报告", "is a program, no report");
}
