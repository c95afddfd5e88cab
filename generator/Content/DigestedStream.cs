using System.IO.Hashing;

namespace SiteBuilder.Content;

/// <summary>Digests what is written through it. It belongs to whoever made it no more than its target does: closing it closes nothing.</summary>
/// <param name="target">Takes the bytes.</param>
internal sealed class DigestedStream(Stream target) : Stream
{
    private readonly XxHash128 hash = new();

    /// <summary>Of all that was written so far, as <see cref="Content.Digest"/> tells it.</summary>
    public UInt128 Digest => hash.GetCurrentHashAsUInt128();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.Append(buffer);
        target.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => target.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
