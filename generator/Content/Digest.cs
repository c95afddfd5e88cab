using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SiteBuilder.Content;

/// <summary>The first half of a SHA-256, as a number: the same for what is the same.</summary>
internal static class Digest
{
    /// <summary>Of texts, one behind the other.</summary>
    public static UInt128 Of(IEnumerable<string> parts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (string part in parts)
        {
            Encoding.UTF8.GetBytes(part, bytes);
            bytes.Write("\n"u8);
        }
        return Of(bytes.WrittenSpan);
    }

    public static UInt128 Of(ReadOnlySpan<UInt128> parts) => Of(MemoryMarshal.AsBytes(parts));

    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
