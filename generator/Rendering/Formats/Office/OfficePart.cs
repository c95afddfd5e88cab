using System.Text;
using DocumentFormat.OpenXml;

namespace SiteBuilder.Rendering.Formats.Office;

/// <summary>A finished part of an office file.</summary>
/// <param name="Path">Its path in the file: word/document.xml.</param>
/// <param name="ContentType">What the file says that it is.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record OfficePart(string Path, string ContentType, ReadOnlyMemory<byte> Bytes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What the part refers to; null where it refers to nothing.</summary>
    public OfficeRelations? Relations { get; init; }

    /// <summary>The bytes of a part that is written element by element.</summary>
    public static ReadOnlyMemory<byte> Xml(Action<OpenXmlPartWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = new OpenXmlPartWriter(bytes, Utf8))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }
        return bytes.ToArray();
    }

    /// <summary>The bytes of a part that is one element.</summary>
    public static ReadOnlyMemory<byte> Xml(OpenXmlElement root) => Xml(xml => xml.WriteElement(root));
}
