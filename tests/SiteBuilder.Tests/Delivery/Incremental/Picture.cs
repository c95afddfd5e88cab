using System.Buffers.Binary;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>Pictures of one length, each with bytes of its own: as much of a PNG as tells its size.</summary>
internal static class Picture
{
    public static byte[] Of(int number)
    {
        byte[] bytes = [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(bytes.Length - 4), number);
        return bytes;
    }
}
