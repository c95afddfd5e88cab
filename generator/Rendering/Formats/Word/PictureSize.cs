using System.Buffers.Binary;

namespace SiteBuilder.Rendering.Formats.Word;

/// <summary>What a picture says of itself in its first bytes: its kind and its size in pixels. The kinds are those that every Word shows.</summary>
internal readonly record struct PictureSize(string Extension, string ContentType, int Width, int Height)
{
    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null for what is no PNG, JPEG or GIF, and for what is damaged.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file)
    {
        const int pngHead = 24, gifHead = 10;
        PictureSize? found = null;
        if (file.StartsWith(Png) && file.Length >= pngHead)
            found = new("png", "image/png", BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        else if ((file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8)) && file.Length >= gifHead)
            found = new("gif", "image/gif", BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        else if (file.StartsWith<byte>([0xFF, 0xD8, 0xFF])) found = Jpeg(file);
        return found is { Width: > 0, Height: > 0 } ? found : null;
    }

    /// <summary>Steps from marker to marker to the one that begins a frame (SOF, ITU-T T.81 B.2.2).</summary>
    private static PictureSize? Jpeg(ReadOnlySpan<byte> file)
    {
        for (int at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            byte marker = file[at + 1];
            if (marker is 0xFF)
            {
                at++; // fill bytes
                continue;
            }
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new("jpeg", "image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }
        return null;
    }
}
