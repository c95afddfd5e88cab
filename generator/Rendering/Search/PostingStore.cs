namespace SiteBuilder.Rendering.Search;

/// <summary>A list of bytes inside a <see cref="PostingStore"/>: where it begins, where the next byte goes, the size class of its last piece.</summary>
internal record struct PostingChain(int Head, int Tail, byte Class);

/// <summary>
/// Hundreds of thousands of lists of bytes that grow all at once, most of which stay tiny: pieces of 8, 16 … 512 bytes linked to
/// each other, cut from pages. A list of one number costs eight bytes and no object.
/// </summary>
internal sealed class PostingStore
{
    private const int SmallestPiece = 8;
    private const byte LargestClass = 6; // 8 << 6 = 512 bytes
    private const int Link = sizeof(int); // at the end of a piece: where the list goes on
    private const int PageBits = 16, PageSize = 1 << PageBits;

    private readonly List<byte[]> pages = [];
    private readonly int[] free = new int[LargestClass + 1];

    public PostingStore() => Array.Fill(free, -1);

    public PostingChain Begin()
    {
        int head = Piece(0);
        return new PostingChain(head, head, 0);
    }

    /// <summary>Adds a number in groups of seven bits, the lowest first.</summary>
    public void Write(ref PostingChain chain, uint value)
    {
        for (; value >= 0x80; value >>= 7) Byte(ref chain, (byte)(value | 0x80));
        Byte(ref chain, (byte)value);
    }

    public Reader Read(PostingChain chain) => new(this, chain);

    private void Byte(ref PostingChain chain, byte value)
    {
        int size = SmallestPiece << chain.Class;
        if ((chain.Tail & (size - 1)) == size - Link)
        {
            if (chain.Class < LargestClass) chain.Class++;
            int next = Piece(chain.Class);
            BitConverter.TryWriteBytes(pages[chain.Tail >> PageBits].AsSpan(chain.Tail & (PageSize - 1), Link), next);
            chain.Tail = next;
        }
        pages[chain.Tail >> PageBits][chain.Tail & (PageSize - 1)] = value;
        chain.Tail++;
    }

    /// <summary>A piece at a multiple of its size: every class has pages of its own.</summary>
    private int Piece(byte sizeClass)
    {
        if (free[sizeClass] < 0)
        {
            free[sizeClass] = pages.Count << PageBits;
            pages.Add(new byte[PageSize]);
        }
        int piece = free[sizeClass], next = piece + (SmallestPiece << sizeClass);
        free[sizeClass] = (next & (PageSize - 1)) == 0 ? -1 : next;
        return piece;
    }

    /// <summary>Reads the numbers of a list from its beginning.</summary>
    internal struct Reader(PostingStore store, PostingChain chain)
    {
        private int at = chain.Head;
        private byte sizeClass;

        public bool Next(out uint value)
        {
            value = 0;
            for (int shift = 0; at != chain.Tail; shift += 7)
            {
                byte part = Byte();
                value |= (uint)(part & 0x7F) << shift;
                if (part < 0x80) return true;
            }
            return false;
        }

        private byte Byte()
        {
            int size = SmallestPiece << sizeClass;
            if ((at & (size - 1)) == size - Link)
            {
                at = BitConverter.ToInt32(store.pages[at >> PageBits].AsSpan(at & (PageSize - 1), Link));
                if (sizeClass < LargestClass) sizeClass++;
            }
            return store.pages[at >> PageBits][at++ & (PageSize - 1)];
        }
    }
}
