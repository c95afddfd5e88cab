using System.Collections;
using System.Text;

namespace SiteBuilder.Content;

/// <summary>Many paths in ordinal order, as UTF-8 one behind the other in one array: a large site has hundreds of thousands, and most are only held against others.</summary>
internal sealed class PackedPaths : IReadOnlyList<string>
{
    private const int UsuallyLongest = 256; // in bytes

    private readonly byte[] bytes;
    private readonly int[] ends;

    private PackedPaths(byte[] bytes, int[] ends)
    {
        (this.bytes, this.ends) = (bytes, ends);
        for (int i = 0; i < ends.Length; i++) Longest = Math.Max(Longest, BytesOf(i).Length);
    }

    public int Count => ends.Length;

    /// <summary>The length of the longest, in bytes; none has more characters.</summary>
    public int Longest { get; }

    /// <summary>The path, put together each time.</summary>
    public string this[int place] => Encoding.UTF8.GetString(BytesOf(place));

    /// <param name="paths">In ordinal order, each once.</param>
    public static PackedPaths Of(IReadOnlyList<string> paths)
    {
        byte[] bytes = new byte[paths.Sum(Encoding.UTF8.GetByteCount)];
        int[] ends = new int[paths.Count];
        int end = 0;
        for (int i = 0; i < ends.Length; i++) ends[i] = end += Encoding.UTF8.GetBytes(paths[i], bytes.AsSpan(end));
        return new(bytes, ends);
    }

    /// <summary>These and one more.</summary>
    /// <param name="path">Is none of these.</param>
    /// <param name="place">Where it lies now.</param>
    public PackedPaths With(string path, out int place)
    {
        place = ~PlaceOf(path);
        byte[] more = Encoding.UTF8.GetBytes(path), all = new byte[bytes.Length + more.Length];
        int[] allEnds = new int[ends.Length + 1];
        int start = StartOf(place);
        bytes.AsSpan(0, start).CopyTo(all);
        more.CopyTo(all, start);
        bytes.AsSpan(start).CopyTo(all.AsSpan(start + more.Length));
        for (int i = 0; i < allEnds.Length; i++) allEnds[i] = i < place ? ends[i] : (i == place ? start : ends[i - 1]) + more.Length;
        return new(all, allEnds);
    }

    /// <summary>The path as UTF-8.</summary>
    public ReadOnlySpan<byte> BytesOf(int place) => bytes.AsSpan(StartOf(place), ends[place] - StartOf(place));

    /// <summary>The path.</summary>
    /// <param name="place">Which.</param>
    /// <param name="room">Takes it: as long as <see cref="Longest"/>.</param>
    public ReadOnlySpan<char> CharsOf(int place, Span<char> room) => room[..Encoding.UTF8.GetChars(BytesOf(place), room)];

    /// <summary>The place of a path, by halving; where there is none, the complement of the place where it would lie.</summary>
    public int PlaceOf(string path)
    {
        Span<char> room = Longest <= UsuallyLongest ? stackalloc char[UsuallyLongest] : Room();
        int low = 0;
        for (int high = Count - 1; low <= high;)
        {
            int middle = (low + high) / 2, order = CharsOf(middle, room).SequenceCompareTo(path);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    /// <summary>Room for any of these.</summary>
    public char[] Room() => new char[Longest];

    /// <summary>The same for the same paths.</summary>
    public void AddTo(RunningDigest digest)
    {
        digest.Add(bytes);
        foreach (int end in ends) digest.Add((long)end);
    }

    public void Write(BinaryWriter to)
    {
        to.Write(ends.Length);
        to.Write(bytes.Length);
        for (int i = 0; i < ends.Length; i++) to.Write7BitEncodedInt(BytesOf(i).Length);
        to.Write(bytes);
    }

    /// <param name="from">What <see cref="Write"/> wrote.</param>
    /// <exception cref="IOException">It ends too soon.</exception>
    public static PackedPaths Read(BinaryReader from)
    {
        int[] ends = new int[from.ReadInt32()];
        byte[] bytes = new byte[from.ReadInt32()];
        int end = 0;
        for (int i = 0; i < ends.Length; i++) ends[i] = end += from.Read7BitEncodedInt();
        if (end != bytes.Length) throw new FormatException("The paths are longer or shorter than they are said to be.");
        from.ReadExactly(bytes);
        return new(bytes, ends);
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int StartOf(int place) => place == 0 ? 0 : ends[place - 1];
}
