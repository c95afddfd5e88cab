using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Scriban.Runtime;

namespace SiteBuilder.Rendering.Engine;

/// <summary>What a page is written to: UTF-8 bytes, so that no page ever exists as one long string.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private const int UsualPage = 40 * 1024;
    private const int LargestKept = 4 * UsualPage;
    private const int Short = 1024; // characters that are not counted first: most of what a page is made of
    private readonly ArrayBufferWriter<byte> bytes = new(UsualPage);
    private readonly ConcurrentBag<Utf8Output>? shelf;

    public Utf8Output()
    {
    }

    private Utf8Output(ConcurrentBag<Utf8Output> shelf) => this.shelf = shelf;

    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    /// <summary>An empty output in whose room another page was written before, where there is one.</summary>
    /// <param name="shelf">Where outputs lie until the next page.</param>
    public static Utf8Output From(ConcurrentBag<Utf8Output> shelf)
    {
        if (!shelf.TryTake(out var used)) return new Utf8Output(shelf);
        used.bytes.ResetWrittenCount();
        return used;
    }

    /// <summary>Lays it back; what was written is gone, and whoever calls this may not do so twice. The room of a page that is rarely so long is given up.</summary>
    public void LayBack()
    {
        if (bytes.Capacity <= LargestKept) shelf?.Add(this);
    }

    public void Write(string text, int offset, int count)
    {
        var piece = text.AsSpan(offset, count);
        if (count > Short) Encoding.UTF8.GetBytes(piece, bytes);
        else bytes.Advance(Encoding.UTF8.GetBytes(piece, bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(count))));
    }

    /// <summary>Text that is in bytes already.</summary>
    public void Write(ReadOnlySpan<byte> text) => bytes.Write(text);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
