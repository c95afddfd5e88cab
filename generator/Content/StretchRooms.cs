using System.Collections.Concurrent;
using System.Text;

namespace SiteBuilder.Content;

/// <summary>Room for stretches of bytes that are read one after the other, with a reader of each: both are used again, since ten thousand readers are as many as the reports.</summary>
internal sealed class StretchRooms
{
    private const int Least = 1 << 14; // in bytes

    private readonly ConcurrentBag<(byte[] Bytes, BinaryReader Reader)> rooms = [];

    /// <summary>What is made of a stretch; null where it can no longer be read.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="length">In bytes.</param>
    /// <param name="given">Is passed on.</param>
    /// <param name="made">Is given a reader that holds as long as the call.</param>
    public T? Read<TGiven, T>(StretchReader read, long at, int length, TGiven given, Func<TGiven, BinaryReader, T?> made)
        where T : class
    {
        if (!rooms.TryTake(out var room) || room.Bytes.Length < length) room = RoomFor(length);
        var stream = room.Reader.BaseStream;
        stream.SetLength(length);
        stream.Position = 0;
        var result = read(at, room.Bytes.AsSpan(0, length)) ? made(given, room.Reader) : null;
        rooms.Add(room); // where that failed, the reader may be in the middle of a text: it is not used again
        return result;
    }

    private static (byte[] Bytes, BinaryReader Reader) RoomFor(int length)
    {
        byte[] bytes = new byte[Math.Max(length * 2, Least)];
        return (bytes, new BinaryReader(new MemoryStream(bytes), Encoding.UTF8));
    }
}
