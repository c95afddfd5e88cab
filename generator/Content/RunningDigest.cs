using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace SiteBuilder.Content;

/// <summary>A <see cref="Digest"/> of many small things, one behind the other, of which none need be put together.</summary>
internal sealed class RunningDigest
{
    private readonly XxHash128 hash = new();

    public UInt128 Value => hash.GetCurrentHashAsUInt128();

    /// <summary>A text and its end.</summary>
    public void Add(string text)
    {
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        hash.Append(MemoryMarshal.AsBytes("\n".AsSpan()));
    }

    public void Add(ReadOnlySpan<byte> bytes) => hash.Append(bytes);

    public void Add(UInt128 number) => hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in number)));

    public void Add(long number) => hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));
}
