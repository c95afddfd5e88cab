using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace SiteBuilder.Rendering.Engine;

/// <summary>What a page is written to: UTF-8 bytes, so that no page ever exists as one long string.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private const int UsualPage = 40 * 1024;
    private readonly ArrayBufferWriter<byte> bytes = new(UsualPage);

    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public void Write(string text, int offset, int count) => Encoding.UTF8.GetBytes(text.AsSpan(offset, count), bytes);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
