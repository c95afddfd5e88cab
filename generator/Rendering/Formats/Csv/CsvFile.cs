using System.Text;

namespace SiteBuilder.Rendering.Formats.Csv;

/// <summary>A CSV file as Excel opens it with a double click: UTF-8 with BOM, lines ending in CRLF. Fields come ready from <see cref="CsvCell"/>.</summary>
internal static class CsvFile
{
    private const int Buffer = 1 << 13; // in characters; as bytes, too, below the size from which memory is cleared away with the oldest
    private const char ByteOrderMark = '\uFEFF';
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    [ThreadStatic]
    private static (MemoryStream Bytes, StreamWriter Writer)? small; // for thousands of small files; each thread makes one after the other

    public static void Write(Stream target, IEnumerable<IEnumerable<string>> lines)
    {
        using var writer = new StreamWriter(target, Encoding, Buffer, leaveOpen: true);
        Write(writer, lines);
    }

    public static ReadOnlyMemory<byte> Of(IEnumerable<IEnumerable<string>> lines)
    {
        var (bytes, writer) = small ?? New();
        small = null; // where a line cannot be made, what it left in the writer is dropped
        Write(writer, lines);
        writer.Flush();
        byte[] file = bytes.ToArray();
        bytes.SetLength(0);
        small = (bytes, writer);
        return file;
    }

    private static (MemoryStream Bytes, StreamWriter Writer) New()
    {
        var bytes = new MemoryStream();
        return (bytes, new StreamWriter(bytes, Encoding, Buffer));
    }

    private static void Write(StreamWriter writer, IEnumerable<IEnumerable<string>> lines)
    {
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
