using System.Text;

namespace SiteBuilder.Checks.Kept;

/// <summary>Pieces of bytes by key: each is found without reading the others, and written again as it is.</summary>
internal sealed class KeptPieces
{
    private readonly byte[] bytes;
    private readonly Dictionary<string, (int At, int Length)> places = new(StringComparer.Ordinal);

    /// <param name="bytes">What <see cref="Write"/> wrote; they must be sound.</param>
    /// <param name="start">Where the pieces begin.</param>
    public KeptPieces(byte[] bytes, int start)
    {
        this.bytes = bytes;
        var from = Reader(start);
        for (int left = from.ReadInt32(); left > 0; left--)
        {
            string key = from.ReadString();
            int length = from.ReadInt32();
            places.TryAdd(key, ((int)from.BaseStream.Position, length));
            from.BaseStream.Position += length;
        }
    }

    /// <summary>Not one.</summary>
    public static KeptPieces None => new(new byte[sizeof(int)], 0);

    public int Count => places.Count;

    public bool Has(string key) => places.ContainsKey(key);

    /// <summary>A reader at the beginning of the piece, or null.</summary>
    public BinaryReader? Find(string key) => places.TryGetValue(key, out var place) ? Reader(place.At) : null;

    /// <summary>Writes a piece for each item.</summary>
    /// <param name="items">Each with its key.</param>
    /// <param name="isKept">True for an item whose piece is here as it would be written.</param>
    /// <param name="write">Writes the piece of any other.</param>
    /// <param name="to">Takes the bytes.</param>
    public void Write<T>(IReadOnlyCollection<(string Key, T Item)> items, Func<string, bool> isKept, Action<T, BinaryWriter> write, BinaryWriter to)
    {
        to.Write(items.Count);
        using var one = new MemoryStream();
        using var writer = new BinaryWriter(one, Encoding.UTF8);
        foreach (var (key, item) in items)
        {
            to.Write(key);
            if (isKept(key))
            {
                var (at, length) = places[key];
                to.Write(length);
                to.Write(bytes, at, length);
                continue;
            }
            one.SetLength(0);
            write(item, writer);
            writer.Flush();
            to.Write((int)one.Length);
            to.Write(one.GetBuffer(), 0, (int)one.Length);
        }
    }

    private BinaryReader Reader(int at) => new(new MemoryStream(bytes, writable: false) { Position = at }, Encoding.UTF8);
}
