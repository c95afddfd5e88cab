using System.Buffers.Binary;
using SiteBuilder.Diagnostics;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>
/// Empties the outlines of an embedded TrueType font. Nothing of an import rests on the shapes of letters, but the library reads all of a
/// font's glyphs for the first letter shown, and a font made or damaged so that each glyph is a large one takes minutes and the memory of the machine.
/// </summary>
internal sealed class FontOutlines : IFilter
{
    private const uint TrueType = 0x00010000, AppleTrueType = 0x74727565, GlyphOffsets = 0x6C6F6361; // "true", "loca"
    private const int Directory = 12, Record = 16;
    private const int MostTables = 1 << 20; // of all fonts of a file; one font has twenty

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        Empty(input.Span);
        return input;
    }

    /// <summary>The file with the outlines of fonts emptied that are embedded as they are: no filter is asked for those.</summary>
    /// <exception cref="UserException">It holds more fonts than any report.</exception>
    public static byte[] Without(byte[] file)
    {
        byte[] emptied = [.. file];
        long looked = 0;
        for (int at = 0; emptied.AsSpan(at).IndexOf("stream"u8) is >= 0 and var found;)
        {
            at += found + "stream"u8.Length;
            int start = at;
            if (start < emptied.Length && emptied[start] == '\r') start++;
            if (start < emptied.Length && emptied[start] == '\n') start++;
            looked += Empty(emptied.AsSpan(start));
            if (looked > MostTables) throw new UserException(new("字体多得不像年度报告，没有读取", "has far too many fonts for a report"));
        }
        return emptied;
    }

    /// <summary>Every glyph begins where it ends: the tables that say where each begins (OpenType, “loca”) are cleared. What is no TrueType font is left.</summary>
    /// <returns>How many tables were looked at.</returns>
    private static int Empty(Span<byte> font)
    {
        if (font.Length < Directory || BinaryPrimitives.ReadUInt32BigEndian(font) is not (TrueType or AppleTrueType)) return 0;
        int tables = Math.Min(BinaryPrimitives.ReadUInt16BigEndian(font[4..]), (font.Length - Directory) / Record);
        for (int i = 0; i < tables; i++)
        {
            int at = Directory + i * Record;
            if (BinaryPrimitives.ReadUInt32BigEndian(font[at..]) != GlyphOffsets) continue;
            long start = BinaryPrimitives.ReadUInt32BigEndian(font[(at + 8)..]), end = start + BinaryPrimitives.ReadUInt32BigEndian(font[(at + 12)..]);
            font[(int)Math.Min(start, font.Length)..(int)Math.Min(end, font.Length)].Clear();
        }
        return tables;
    }
}
