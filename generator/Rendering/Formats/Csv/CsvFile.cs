using System.Text;

namespace SiteBuilder.Rendering.Formats.Csv;

/// <summary>A CSV file as Excel opens it with a double click: UTF-8 with BOM, lines ending in CRLF. Fields come ready from <see cref="CsvCell"/>.</summary>
internal static class CsvFile
{
    private const int Buffer = 1 << 16;

    public static void Write(Stream target, IEnumerable<IEnumerable<string>> lines)
    {
        using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Buffer, leaveOpen: true) { NewLine = "\r\n" };
        foreach (var line in lines)
        {
            string separator = "";
            foreach (string field in line)
            {
                writer.Write(separator);
                writer.Write(field);
                separator = ",";
            }
            writer.WriteLine();
        }
    }

    public static ReadOnlyMemory<byte> Of(IEnumerable<IEnumerable<string>> lines)
    {
        using var bytes = new MemoryStream();
        Write(bytes, lines);
        return bytes.ToArray();
    }
}
