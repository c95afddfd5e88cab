using System.IO.Compression;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing.Sources;

/// <summary>The outside of an office file, which is a zip: what is in it, and whether it can be opened without harm.</summary>
internal static class OfficeZip
{
    private const int MostEntries = 5000;
    private const long MostBytes = 400L << 20, LargestPart = 16L << 20;

    /// <summary>The names in a zip; none where the bytes are no zip, or a broken one.</summary>
    public static IReadOnlyCollection<string> Names(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("PK"u8)) return [];
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
            return [.. zip.Entries.Take(MostEntries).Select(e => e.FullName)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>Refuses what would not fit into memory. The sizes are those that the zip declares, and no more is ever unpacked.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="unpackedWhole">Part names that are read as a whole, by their beginning.</param>
    /// <exception cref="UserException">It is a zip bomb, or broken.</exception>
    public static void Guard(byte[] bytes, params string[] unpackedWhole)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            if (zip.Entries.Count > MostEntries || zip.Entries.Sum(e => e.Length) > MostBytes)
                throw new UserException(new("展开后太大，不像年度报告，没有读取", "is far too large unpacked for a report"));
            if (zip.Entries.Any(e => e.Length > LargestPart && e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && unpackedWhole.Any(p => e.FullName.StartsWith(p, StringComparison.OrdinalIgnoreCase))))
                throw new UserException(new($"里面的文字展开后超过 {LargestPart >> 20} MB，不像年度报告，没有读取", $"holds more than {LargestPart >> 20} MB of text, which is no report"));
        }
        catch (InvalidDataException e)
        {
            throw Broken(e);
        }
    }

    public static UserException Broken(Exception cause) =>
        new(new("已损坏，打不开；请用 Word、Excel 或 WPS 打开并另存后再导入", "is damaged; open it in Word, Excel or WPS, save it again and import that"), cause);

    /// <summary>True for what the libraries throw at files that are not what they should be.</summary>
    public static bool IsDamage(Exception e) =>
        e is InvalidDataException or System.Xml.XmlException or FileFormatException or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException
            or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or IOException or NotSupportedException or OverflowException;
}
