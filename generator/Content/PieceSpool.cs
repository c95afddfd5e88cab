using System.Collections.Concurrent;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SiteBuilder.Content;

/// <summary>
/// Pieces of bytes by key (a digest) that are made in the course of a run, from many threads: they lie in a file that nobody else sees and that is
/// gone when the run ends, or, where there can be no such file, in memory. They are read from it as long as the site is in use.
/// </summary>
internal sealed class PieceSpool
{
    private readonly SafeFileHandle? file;
    private readonly Dictionary<UInt128, (long At, int Length)> written = []; // a hundred thousand: not an object each
    private readonly Lock writing = new();
    private readonly ConcurrentDictionary<UInt128, byte[]> held = [];
    private readonly StretchRooms rooms = new();
    private readonly ConcurrentBag<BinaryWriter> writers = []; // used again, with the room that each has grown to
    private long end;

    private PieceSpool(SafeFileHandle? file) => this.file = file;

    /// <summary>In a nameless file in this folder; in memory where there is no folder or it may not be written.</summary>
    /// <param name="folder">Is made where it is missing.</param>
    public static PieceSpool In(string? folder)
    {
        if (folder is null) return new(null);
        try
        {
            Directory.CreateDirectory(folder);
            string path = Path.Combine(folder, $"{Guid.NewGuid():N}.tmp");
            var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
            if (!OperatingSystem.IsWindows()) File.Delete(path); // its name goes at once: a run that is killed leaves nothing
            return new(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null);
        }
    }

    /// <summary>True where the pieces lie in a file, and memory is not what they cost.</summary>
    public bool IsOnDisk => file is not null;

    /// <summary>Adds what is written; of two pieces with one key either counts.</summary>
    public void Add(UInt128 key, Action<BinaryWriter> write)
    {
        if (!writers.TryTake(out var to)) to = new BinaryWriter(new MemoryStream(), Encoding.UTF8);
        var piece = (MemoryStream)to.BaseStream;
        piece.SetLength(0);
        write(to); // where that fails the writer is not used again
        Add(key, piece.GetBuffer().AsSpan(0, (int)piece.Length));
        writers.Add(to);
    }

    /// <summary>Adds a piece; of two with one key either counts.</summary>
    public void Add(UInt128 key, ReadOnlySpan<byte> piece)
    {
        if (file is not null)
        {
            try
            {
                long at = Interlocked.Add(ref end, piece.Length) - piece.Length;
                RandomAccess.Write(file, piece, at);
                lock (writing) written[key] = (at, piece.Length);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
            {
                // The disk is full, or the file larger than the disk allows: this one is held.
            }
        }
        held[key] = piece.ToArray();
    }

    /// <summary>The piece, or null where there is none or it can no longer be read.</summary>
    public byte[]? Find(UInt128 key)
    {
        if (held.TryGetValue(key, out var piece)) return piece;
        if (PlaceOf(key) is not var (at, length)) return null;
        byte[] bytes = new byte[length];
        return Stretch.TryRead(file!, at, bytes) ? bytes : null;
    }

    /// <summary>What is made of a piece; null where there is none or it can no longer be read.</summary>
    /// <param name="key">The key.</param>
    /// <param name="inside">How far from its beginning the reader starts.</param>
    /// <param name="made">Is given a reader that holds as long as the call.</param>
    public T? Read<T>(UInt128 key, int inside, Func<BinaryReader, T?> made)
        where T : class
    {
        if (held.TryGetValue(key, out byte[]? piece)) return rooms.Read((at, into) => piece.AsSpan((int)at, into.Length).TryCopyTo(into), inside, piece.Length - inside, made, static (made, from) => made(from));
        return PlaceOf(key) is var (start, length) ? rooms.Read((at, into) => Stretch.TryRead(file!, at, into), start + inside, length - inside, made, static (made, from) => made(from)) : null;
    }

    /// <summary>For tests: as if the disk had lost all of it.</summary>
    internal void Lose()
    {
        written.Clear();
        held.Clear();
    }

    private (long At, int Length)? PlaceOf(UInt128 key)
    {
        lock (writing) return written.TryGetValue(key, out var place) ? place : null;
    }
}
