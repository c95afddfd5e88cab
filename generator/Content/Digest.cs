using System.Buffers;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SiteBuilder.Content;

/// <summary>
/// XXH128 of something, as a number: the same for what is the same. It tells whether something changed since the program looked last and
/// is proof of nothing else; what is published carries SHA-256. To load the system's library of digests takes a tenth of the check of a
/// small site.
/// </summary>
internal static class Digest
{
    private const int PieceLength = 1 << 16;

    /// <summary>Of texts, one behind the other.</summary>
    public static UInt128 Of(IEnumerable<string> parts)
    {
        var digest = new RunningDigest();
        foreach (string part in parts) digest.Add(part);
        return digest.Value;
    }

    public static UInt128 Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    public static UInt128 Of(ReadOnlySpan<UInt128> parts) => Of(MemoryMarshal.AsBytes(parts));

    public static UInt128 Of(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);

    /// <summary>Of the first bytes of a file, in pieces: to read a large one as a whole takes thirty times as long, since each page of memory that is touched for the first time is asked of the system.</summary>
    /// <param name="file">The file.</param>
    /// <param name="length">So many bytes; fewer where it is shorter.</param>
    public static UInt128 Of(SafeFileHandle file, long length)
    {
        var hash = new XxHash128();
        byte[] piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        for (long read = 0; read < length;)
        {
            int more = RandomAccess.Read(file, piece.AsSpan(0, (int)Math.Min(PieceLength, length - read)), read);
            if (more == 0) break;
            hash.Append(piece.AsSpan(0, more));
            read += more;
        }
        ArrayPool<byte>.Shared.Return(piece);
        return hash.GetCurrentHashAsUInt128();
    }
}
