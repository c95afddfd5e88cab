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
    private const int EntriesOfBlock = 8192; // a block is held against the disk by one core
    private const long OfFolder = -1; // instead of a length
    private const int HeadLength = sizeof(ushort) + sizeof(long) + sizeof(long); // of an entry: how long its path is, length, time
    private const int LongestPath = ushort.MaxValue;

    private readonly IReadOnlyList<ReadOnlyMemory<byte>> blocks;

    private StandingTree(string root, IReadOnlyList<ReadOnlyMemory<byte>> blocks) => (Root, this.blocks) = (root, blocks);

    /// <summary>The folder, full path.</summary>
    public string Root { get; }

    /// <param name="root">The folder, full path.</param>
    /// <param name="folders">Paths below the root (of itself: empty), and their times.</param>
    /// <param name="files">Paths below the root, lengths in bytes, times in ticks of UTC.</param>
    public static StandingTree Of(string root, IEnumerable<(string Path, long Changed)> folders, IEnumerable<(string Path, long Length, long Changed)> files) => new(root,
        [.. folders.Select(folder => (folder.Path, Length: OfFolder, folder.Changed)).Concat(files).Chunk(EntriesOfBlock).AsParallel().AsOrdered().Select(Block)]);

    public void Write(BinaryWriter to)
    {
        to.Write(Root);
        to.Write(blocks.Count);
        foreach (var block in blocks)
        {
            to.Write(block.Length);
            to.Write(block.Span);
        }
    }

    /// <param name="from">What <see cref="Write"/> wrote.</param>
    public static StandingTree Read(BinaryReader from)
    {
        string root = from.ReadString();
        var blocks = new ReadOnlyMemory<byte>[from.ReadInt32()];
        for (int i = 0; i < blocks.Length; i++) blocks[i] = from.ReadBytes(from.ReadInt32());
        return new(root, blocks);
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
            return Parallel.ForEach(blocks, (block, state) => { if (!Look(root, block.Span, Note)) state.Stop(); }).IsCompleted ? changed : null;
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return null;
        }
    }

    /// <summary>The tree that this is.</summary>
    /// <param name="lookedUtc">When it was begun to see what changed since.</param>
    public SourceTree Tree(DateTime lookedUtc)
    {
        var (folders, files) = (new List<(string, long)>(), new List<SourceFile>());
        var names = new HashSet<string>(StringComparer.Ordinal);
        var shared = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var folder = new SourceFolder(Root, "");
        Span<char> path = new char[LongestPath];
        foreach (var block in blocks)
        {
            for (var entries = block.Span; !entries.IsEmpty;)
            {
                var entry = Entry.First(ref entries);
                var text = path[..Encoding.UTF8.GetChars(entry.Path, path)];
                if (entry.Length == OfFolder)
                {
                    folders.Add((text.ToString(), entry.Changed));
                    continue;
                }
                int slash = text.LastIndexOf('/');
                if (!text[..Math.Max(slash, 0)].SequenceEqual(folder.Path)) folder = new(Root, text[..Math.Max(slash, 0)].ToString());
                if (!shared.TryGetValue(text[(slash + 1)..], out string? name)) names.Add(name = text[(slash + 1)..].ToString());
                files.Add(new SourceFile(folder, name, entry.Length, new DateTime(entry.Changed, DateTimeKind.Utc)));
            }
        }
        return SourceTree.AsItStood(Root, folders, files, lookedUtc);
    }

    private static ReadOnlyMemory<byte> Block(IReadOnlyList<(string Path, long Length, long Changed)> entries)
    {
        byte[] block = new byte[entries.Sum(entry => HeadLength + Encoding.UTF8.GetByteCount(entry.Path))];
        var left = block.AsSpan();
        foreach (var (path, length, changed) in entries)
        {
            int name = Encoding.UTF8.GetBytes(path, left[HeadLength..]);
            BinaryPrimitives.WriteUInt16LittleEndian(left, checked((ushort)name));
            BinaryPrimitives.WriteInt64LittleEndian(left[sizeof(ushort)..], length);
            BinaryPrimitives.WriteInt64LittleEndian(left[(sizeof(ushort) + sizeof(long))..], changed);
            left = left[(HeadLength + name)..];
        }
        return block;
    }

    /// <summary>False where that is enough.</summary>
    private static bool Look(ReadOnlySpan<byte> root, ReadOnlySpan<byte> entries, Func<string, bool> note)
    {
        Span<byte> path = new byte[root.Length + LongestPath + 1];
        root.CopyTo(path);
        while (!entries.IsEmpty)
        {
            var entry = Entry.First(ref entries);
            entry.Path.CopyTo(path[root.Length..]);
            path[root.Length + entry.Path.Length] = 0;
            var look = FileLook.At(path[..(root.Length + entry.Path.Length + 1)]);
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
