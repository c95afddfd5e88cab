using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace SiteBuilder.Content;

/// <summary>
/// XXH128 of something, as a number: the same for what is the same. It tells whether something changed since the program looked last and
/// is proof of nothing else; what is published carries SHA-256. To load the system's library of digests takes a tenth of the check of a
/// small site.
/// </summary>
internal static class Digest
{
    /// <summary>Of texts, one behind the other.</summary>
    public static UInt128 Of(IEnumerable<string> parts)
    {
        var hash = new XxHash128();
        foreach (string part in parts)
        {
            hash.Append(MemoryMarshal.AsBytes(part.AsSpan()));
            hash.Append(MemoryMarshal.AsBytes("\n".AsSpan()));
        }
        return hash.GetCurrentHashAsUInt128();
    }

    public static UInt128 Of(ReadOnlySpan<UInt128> parts) => Of(MemoryMarshal.AsBytes(parts));

    public static UInt128 Of(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);
}
