using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Checks.Kept;

/// <summary>Pieces of bytes by key (a digest): each is found without reading the others, and written again as it is.</summary>
internal sealed class KeptPieces
{
    private const int KeyLength = 16, HeadLength = sizeof(int) + KeyLength; // how many there are, and the end
    private const int LeastLength = KeyLength + sizeof(int); // of a piece
    private static readonly UInt128 End = 0; // in the place of a key

    private readonly Dictionary<UInt128, (int Number, int Length, long At)> places;
    private readonly StretchReader read;
    private readonly StretchRooms rooms = new();

    /// <param name="bytes">What <see cref="Write"/> wrote; they must be sound.</param>
    /// <param name="start">Where the pieces begin.</param>
    public KeptPieces(byte[] bytes, int start)
        : this(new BinaryReader(new MemoryStream(bytes, writable: false) { Position = start }, Encoding.UTF8), (at, into) => bytes.AsSpan((int)at, into.Length).TryCopyTo(into))
    {
    }

    /// <param name="from">What <see cref="Write"/> wrote, from where the pieces begin; they are passed and not held.</param>
    /// <param name="read">Reads a stretch of the same bytes.</param>
    /// <exception cref="IOException">They end too soon.</exception>
    /// <exception cref="FormatException">They were not written by <see cref="Write"/>.</exception>
    public KeptPieces(BinaryReader from, StretchReader read)
    {
        this.read = read;
        long most = (from.BaseStream.Length - from.BaseStream.Position) / LeastLength;
        places = new((int)Math.Clamp(from.ReadInt32(), 0, most)); // about so many: what could not be found is not among them
        while (MatterBytes.Number(from) is var key && key != End)
        {
            int length = from.ReadInt32();
            if (length < 0) throw new FormatException("A piece is shorter than nothing.");
            places.TryAdd(key, (places.Count, length, from.BaseStream.Position));
            from.BaseStream.Position += length;
        }
    }

    /// <summary>Not one.</summary>
    public static KeptPieces None => new(new byte[HeadLength], 0);

    public int Count => places.Count;

    /// <summary>The number of a piece, from 0 on and below <see cref="Count"/>; below zero where there is none of the key.</summary>
    public int NumberOf(UInt128 key) => places.TryGetValue(key, out var place) ? place.Number : -1;

    /// <summary>What is made of a piece; null where there is none or it can no longer be read.</summary>
    /// <param name="key">The key.</param>
    /// <param name="inside">How far from its beginning the reader starts.</param>
    /// <param name="given">Is passed on.</param>
    /// <param name="made">Is given a reader that holds as long as the call.</param>
    public T? Read<TGiven, T>(UInt128 key, int inside, TGiven given, Func<TGiven, BinaryReader, T?> made)
        where T : class => places.TryGetValue(key, out var place) ? rooms.Read(read, place.At + inside, place.Length - inside, given, made) : null;

    /// <summary>Writes the pieces of these keys; what cannot be found is left out.</summary>
    /// <param name="keys">Each once.</param>
    /// <param name="isKept">True for a key whose piece is here as it would be written; the others were made since.</param>
    /// <param name="fresh">What was made since.</param>
    /// <param name="to">Takes the bytes.</param>
    public void Write(IEnumerable<UInt128> keys, Func<UInt128, bool> isKept, PieceSpool fresh, BinaryWriter to)
    {
        UInt128[] wanted = [.. keys];
        byte[] room = [];
        to.Write(wanted.Length);
        foreach (var key in wanted)
        {
            ReadOnlySpan<byte> piece;
            if (isKept(key))
            {
                var (_, length, at) = places[key];
                if (room.Length < length) room = new byte[length * 2];
                if (!read(at, room.AsSpan(0, length))) continue;
                piece = room.AsSpan(0, length);
            }
            else if (fresh.Find(key) is { } made) piece = made;
            else continue;
            MatterBytes.Write(key, to);
            to.Write(piece.Length);
            to.Write(piece);
        }
        MatterBytes.Write(End, to);
    }
}
