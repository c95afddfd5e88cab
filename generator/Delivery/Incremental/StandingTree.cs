using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>
/// A folder with all that lay below it, as it stood: files with lengths and times, folders with times. It is held against the disk as it
/// was written, byte by byte: one question to the system for each entry, nothing is made of it, and no folder is listed, since one whose
/// time is as it was has lost and got nothing.
/// </summary>
internal sealed class StandingTree
{
    private const int LengthOfBlock = 1 << 16; // in bytes: a block is held against the disk by one core
    private const long OfFolder = -1; // instead of a length
    private const int HeadLength = sizeof(ushort) + sizeof(long) + sizeof(long); // of an entry: how long its path is, length, time
    private const int LongestPath = ushort.MaxValue;

    private readonly IReadOnlyList<(long At, int Length)> blocks;
    private readonly StretchReader read;

    private StandingTree(string root, IReadOnlyList<(long At, int Length)> blocks, StretchReader read) => (Root, this.blocks, this.read) = (root, blocks, read);

    /// <summary>The folder, full path.</summary>
    public string Root { get; }

    /// <summary>Writes a tree as it stands.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="to">Takes the bytes.</param>
    public static void Write(TreeTimes tree, BinaryWriter to)
    {
        to.Write(tree.Root);
        using var room = MemoryPool<byte>.Shared.Rent(LengthOfBlock + HeadLength + LongestPath);
        int filled = 0;
        void Put(ReadOnlySpan<byte> path, long length, long changed)
        {
            var left = room.Memory.Span[filled..];
            BinaryPrimitives.WriteUInt16LittleEndian(left, checked((ushort)path.Length));
            BinaryPrimitives.WriteInt64LittleEndian(left[sizeof(ushort)..], length);
            BinaryPrimitives.WriteInt64LittleEndian(left[(sizeof(ushort) + sizeof(long))..], changed);
            path.CopyTo(left[HeadLength..]);
            filled += HeadLength + path.Length;
            if (filled >= LengthOfBlock) End();
        }
        void End()
        {
            to.Write(filled);
            to.Write(room.Memory.Span[..filled]);
            filled = 0;
        }
        foreach (var (path, changed) in tree.Folders) Put(Encoding.UTF8.GetBytes(path), OfFolder, changed);
        tree.Files(Put);
        if (filled > 0) End();
        End(); // an empty block is the last
    }

    /// <param name="from">What <see cref="Write"/> wrote, which is passed and not held.</param>
    /// <param name="read">Reads a stretch of the same bytes.</param>
    /// <exception cref="IOException">It ends too soon.</exception>
    /// <exception cref="FormatException">It was not written by <see cref="Write"/>.</exception>
    public static StandingTree Read(BinaryReader from, StretchReader read)
    {
        string root = from.ReadString();
        var blocks = new List<(long, int)>();
        for (int length = from.ReadInt32(); length != 0; length = from.ReadInt32())
        {
            if (length < 0) throw new FormatException("A block is shorter than nothing.");
            blocks.Add((from.BaseStream.Position, length));
            from.BaseStream.Position += length;
        }
        return new(root, blocks, read);
    }

    /// <summary>True where everything stands as it stood.</summary>
    public bool Stands() => Changes(0, () => { }) is { Count: 0 };

    /// <summary>The folders in which something is another, below the root (of itself: empty); null where there are too many to be worth it, or something cannot be told.</summary>
    /// <param name="most">So many are few enough.</param>
    /// <param name="first">Is called once, when the first is met, from any thread.</param>
    public IReadOnlyCollection<string>? Changes(int most, Action first)
    {
        byte[] root = Encoding.UTF8.GetBytes(Root + Path.DirectorySeparatorChar);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        bool Note(string folder)
        {
            lock (changed)
            {
                if (changed.Add(folder) && changed.Count == 1) first();
                return changed.Count <= most;
            }
        }
        try
        {
            return Parallel.ForEach(blocks, (block, state) => { if (!Look(root, block, Note)) state.Stop(); }).IsCompleted ? changed : null;
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return null;
        }
    }

    /// <summary>The same, to be written down again.</summary>
    public TreeTimes Times()
    {
        var folders = new List<(string, long)>();
        Each((path, length, changed) => { if (length == OfFolder) folders.Add((Encoding.UTF8.GetString(path), changed)); });
        return new(Root, folders, sink => Each((path, length, changed) => { if (length != OfFolder) sink(path, length, changed); }));
    }

    /// <exception cref="IOException">It can no longer be read.</exception>
    private void Each(FileSink sink)
    {
        foreach (var (at, length) in blocks)
        {
            bool isRead = Stretch.Use(read, at, length, entries =>
            {
                while (!entries.IsEmpty)
                {
                    var entry = Entry.First(ref entries);
                    sink(entry.Path, entry.Length, entry.Changed);
                }
            });
            if (!isRead) throw new IOException("What was written down of a folder can no longer be read.");
        }
    }

    /// <summary>The tree that this is; null where it can no longer be read.</summary>
    /// <param name="lookedUtc">When it was begun to see what changed since.</param>
    public SourceTree? Tree(DateTime lookedUtc)
    {
        var (folders, files) = (new List<(string, long)>(), new List<SourceFile>());
        var names = new HashSet<string>(StringComparer.Ordinal);
        var folder = new SourceFolder(Root, "");
        char[] room = [];
        try
        {
            Each((path, length, changed) =>
            {
                if (room.Length < path.Length) room = new char[path.Length * 2];
                ReadOnlySpan<char> text = room.AsSpan(0, Encoding.UTF8.GetChars(path, room));
                if (length == OfFolder)
                {
                    folders.Add((text.ToString(), changed));
                    return;
                }
                int slash = text.LastIndexOf('/');
                if (!text[..Math.Max(slash, 0)].SequenceEqual(folder.Path)) folder = new(Root, text[..Math.Max(slash, 0)].ToString());
                if (!names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[(slash + 1)..], out string? name)) names.Add(name = text[(slash + 1)..].ToString());
                files.Add(new SourceFile(folder, name, length, new DateTime(changed, DateTimeKind.Utc)));
            });
        }
        catch (IOException)
        {
            return null;
        }
        return SourceTree.AsItStood(Root, folders, files, lookedUtc);
    }

    /// <summary>False where that is enough.</summary>
    private bool Look(byte[] root, (long At, int Length) block, Func<string, bool> note)
    {
        bool goesOn = false;
        return Stretch.Use(read, block.At, block.Length, entries => goesOn = Look(root, entries, note)) && goesOn;
    }

    private static bool Look(ReadOnlySpan<byte> root, ReadOnlySpan<byte> entries, Func<string, bool> note)
    {
        byte[] path = [];
        while (!entries.IsEmpty)
        {
            var entry = Entry.First(ref entries);
            if (path.Length <= root.Length + entry.Path.Length) root.CopyTo(path = new byte[(root.Length + entry.Path.Length) * 2]);
            entry.Path.CopyTo(path.AsSpan(root.Length));
            path[root.Length + entry.Path.Length] = 0;
            var look = FileLook.At(path.AsSpan(0, root.Length + entry.Path.Length + 1));
            bool stands = entry.Length == OfFolder ? look.Kind == FileKind.Folder && look.Changed == entry.Changed : look == new FileLook(FileKind.File, entry.Length, entry.Changed);
            if (stands) continue;
            bool isInside = entry.Length == OfFolder && look.Kind == FileKind.Folder;
            if (!note(Encoding.UTF8.GetString(isInside ? entry.Path : entry.Path[..Math.Max(entry.Path.LastIndexOf((byte)'/'), 0)]))) return false;
        }
        return true;
    }

    /// <summary>One entry as it is written.</summary>
    private readonly ref struct Entry(ReadOnlySpan<byte> path, long length, long changed)
    {
        /// <summary>Below the root, as UTF-8.</summary>
        public ReadOnlySpan<byte> Path { get; } = path;

        /// <summary>In bytes, or <see cref="OfFolder"/>.</summary>
        public long Length { get; } = length;

        /// <summary>In ticks of UTC.</summary>
        public long Changed { get; } = changed;

        /// <summary>Takes the first of these entries away.</summary>
        public static Entry First(ref ReadOnlySpan<byte> entries)
        {
            int name = BinaryPrimitives.ReadUInt16LittleEndian(entries);
            var first = new Entry(entries.Slice(HeadLength, name), BinaryPrimitives.ReadInt64LittleEndian(entries[sizeof(ushort)..]), BinaryPrimitives.ReadInt64LittleEndian(entries[(sizeof(ushort) + sizeof(long))..]));
            entries = entries[(HeadLength + name)..];
            return first;
        }
    }
}
