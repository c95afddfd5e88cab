using System.Text;

namespace SiteBuilder.Rendering.Formats.Csv;

/// <summary>A CSV file as Excel opens it with a double click: UTF-8 with BOM, lines ending in CRLF. Fields come ready from <see cref="CsvCell"/>.</summary>
internal static class CsvFile
{
    private const int ForMany = 1 << 13; // in characters; as bytes, too, below the size from which memory is only cleared away with the oldest
    private const int ForOneReport = 1 << 10;
    private const char ByteOrderMark = '\uFEFF';
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(Stream target, IEnumerable<IEnumerable<string>> lines) => Write(target, ForMany, lines);

    /// <summary>The bytes of a small file.</summary>
    public static ReadOnlyMemory<byte> Of(IEnumerable<IEnumerable<string>> lines)
    {
        using var bytes = new MemoryStream();
        Write(bytes, ForOneReport, lines);
        return bytes.ToArray();
    }

    private static void Write(Stream target, int buffer, IEnumerable<IEnumerable<string>> lines)
    {
        using var writer = new StreamWriter(target, Encoding, buffer, leaveOpen: true);
        writer.Write(ByteOrderMark);
        foreach (var line in lines)
        {
            string separator = "";
            foreach (string field in line)
            {
                writer.Write(separator);
                writer.Write(field);
                separator = ",";
            }
            writer.Write("\r\n");
        }
    }
}
