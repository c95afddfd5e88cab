using System.Text;
using System.Xml;

namespace SiteBuilder.Rendering.Formats;

/// <summary>Writes XML as UTF-8 without a mark, with line feeds.</summary>
internal static class XmlBytes
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    /// <summary>Without the control characters and the halves of characters that XML cannot hold; a rare character (𠮷) is two halves and stays.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))));

    public static ReadOnlyMemory<byte> Of(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
