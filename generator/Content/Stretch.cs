using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace SiteBuilder.Content;

/// <summary>Fills a span from a place in some bytes, from any thread; false where that is no longer possible.</summary>
internal delegate bool StretchReader(long at, Span<byte> into);

/// <summary>Is given bytes for as long as the call.</summary>
internal delegate void StretchUser(ReadOnlySpan<byte> bytes);

/// <summary>Stretches of bytes that are wanted for a moment: the room for them is used again, since fresh memory costs more than all that is made of it.</summary>
internal static class Stretch
{
    /// <summary>Gives a stretch to whoever uses it for the moment; false where it can no longer be read.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="length">In bytes.</param>
    /// <param name="use">Is given the bytes, which hold as long as the call.</param>
    public static bool Use(StretchReader read, long at, int length, StretchUser use)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            if (!read(at, bytes.AsSpan(0, length))) return false;
            use(bytes.AsSpan(0, length));
            return true;
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
