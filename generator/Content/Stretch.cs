using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SiteBuilder.Content;

/// <summary>Fills a span from a place in some bytes, from any thread; false where that is no longer possible.</summary>
internal delegate bool StretchReader(long at, Span<byte> into);

/// <summary>Stretches of bytes that are wanted for a moment: the room for them is used again, since fresh memory costs more than all that is made of it.</summary>
internal static class Stretch
{
    /// <summary>What is made of a stretch; null where it can no longer be read.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="length">In bytes.</param>
    /// <param name="made">Is given a reader that holds as long as the call.</param>
    public static T? Read<T>(StretchReader read, long at, int length, Func<BinaryReader, T?> made)
        where T : class
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            return read(at, bytes.AsSpan(0, length)) ? made(new BinaryReader(new MemoryStream(bytes, 0, length, writable: false), Encoding.UTF8)) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Fills a span from a file; false where that cannot be read or ends before.</summary>
    public static bool TryRead(SafeFileHandle file, long at, Span<byte> into)
    {
        try
        {
            for (int read = 0; read < into.Length;)
            {
                int more = RandomAccess.Read(file, into[read..], at + read);
                if (more == 0) return false;
                read += more;
            }
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
