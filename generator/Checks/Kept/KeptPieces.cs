using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Checks.Kept;

/// <summary>Pieces of bytes by key: each is found without reading the others, and written again as it is.</summary>
internal sealed class KeptPieces
{
    private const string End = ""; // in the place of a key

    private readonly byte[] bytes;
    private readonly Dictionary<string, (int At, int Length)> places = new(StringComparer.Ordinal);

    /// <param name="bytes">What <see cref="Write"/> wrote; they must be sound.</param>
    /// <param name="start">Where the pieces begin.</param>
    public KeptPieces(byte[] bytes, int start)
    {
        this.bytes = bytes;
        var from = Reader(start);
        while (from.ReadString() is { Length: > 0 } key)
        {
            int length = from.ReadInt32();
            places.TryAdd(key, ((int)from.BaseStream.Position, length));
            from.BaseStream.Position += length;
        }
    }

    /// <summary>Not one.</summary>
    public static KeptPieces None => new([0], 0);

    public int Count => places.Count;

    public bool Has(string key) => places.ContainsKey(key);

    /// <summary>A reader in the piece, or null where there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="inside">How far from its beginning.</param>
    public BinaryReader? Find(string key, int inside = 0) => places.TryGetValue(key, out var place) ? Reader(place.At + inside) : null;

    /// <summary>How far a reader that was found for this key has come.</summary>
    public int Inside(string key, BinaryReader from) => (int)from.BaseStream.Position - places[key].At;

    /// <summary>Writes the pieces of these keys; what cannot be found is left out.</summary>
    /// <param name="keys">Each once.</param>
    /// <param name="isKept">True for a key whose piece is here as it would be written; the others were made since.</param>
    /// <param name="fresh">What was made since.</param>
    /// <param name="to">Takes the bytes.</param>
    public void Write(IEnumerable<string> keys, Func<string, bool> isKept, PieceSpool fresh, BinaryWriter to)
    {
        foreach (string key in keys)
        {
            var piece = isKept(key) ? bytes.AsSpan(places[key].At, places[key].Length) : fresh.Find(key);
            if (piece.IsEmpty) continue;
            to.Write(key);
            to.Write(piece.Length);
            to.Write(piece);
        }
        to.Write(End);
    }

    private BinaryReader Reader(int at) => new(new MemoryStream(bytes, writable: false) { Position = at }, Encoding.UTF8);
}
