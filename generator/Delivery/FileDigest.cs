using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SiteBuilder.Delivery;

/// <summary>SHA-256 of the bytes of a file, as two numbers: a site has a hundred thousand of them, and none is an object.</summary>
internal readonly record struct FileDigest(UInt128 First, UInt128 Last)
{
    private const int Half = SHA256.HashSizeInBytes / 2;

    public static FileDigest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return From(hash);
    }

    /// <param name="hash">The 32 bytes of a SHA-256.</param>
    public static FileDigest From(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[Half..]));

    /// <param name="to">Takes the 32 bytes.</param>
    public void CopyTo(Span<byte> to)
    {
        BinaryPrimitives.WriteUInt128BigEndian(to, First);
        BinaryPrimitives.WriteUInt128BigEndian(to[Half..], Last);
    }

    /// <summary>In lower-case hexadecimal digits.</summary>
    public override string ToString() => $"{First:x32}{Last:x32}";
}
