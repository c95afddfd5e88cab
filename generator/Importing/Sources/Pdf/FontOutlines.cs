using System.Buffers.Binary;
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

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        Empty(input.Span);
        return input;
    }

    /// <summary>The file with the outlines of fonts emptied that are embedded as they are: no filter is asked for those.</summary>
    public static byte[] Without(byte[] file)
    {
        byte[] emptied = [.. file];
        for (int at = 0; emptied.AsSpan(at).IndexOf("stream"u8) is >= 0 and var found;)
        {
            at += found + "stream"u8.Length;
            int start = at;
            if (start < emptied.Length && emptied[start] == '\r') start++;
            if (start < emptied.Length && emptied[start] == '\n') start++;
            Empty(emptied.AsSpan(start));
        }
        return emptied;
    }

    private static void Empty(Span<byte> font)
    {
        if (OffsetsOf(font) is { } range) font[range].Clear(); // every glyph begins where it ends
    }

    /// <summary>Where the table stands that says where each glyph begins (OpenType, “loca”); null where the bytes are no TrueType font or have none.</summary>
    private static Range? OffsetsOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Directory || BinaryPrimitives.ReadUInt32BigEndian(bytes) is not (TrueType or AppleTrueType)) return null;
        int tables = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        for (int at = Directory; tables > 0 && at + Record <= bytes.Length; at += Record, tables--)
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]) != GlyphOffsets) continue;
            long start = BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]), end = start + BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 12)..]);
            return (int)Math.Min(start, bytes.Length)..(int)Math.Min(end, bytes.Length);
        }
        return null;
    }
}
