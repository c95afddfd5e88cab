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
    public bool Stands()
    {
        byte[] root = Encoding.UTF8.GetBytes(Root + Path.DirectorySeparatorChar);
        try
        {
            return Parallel.ForEach(blocks, (block, state) => { if (!Stands(root, block.Span)) state.Stop(); }).IsCompleted;
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return false;
        }
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

    private static bool Stands(ReadOnlySpan<byte> root, ReadOnlySpan<byte> entries)
    {
        Span<byte> path = new byte[root.Length + LongestPath + 1];
        root.CopyTo(path);
        while (!entries.IsEmpty)
        {
            int name = BinaryPrimitives.ReadUInt16LittleEndian(entries);
            long length = BinaryPrimitives.ReadInt64LittleEndian(entries[sizeof(ushort)..]), changed = BinaryPrimitives.ReadInt64LittleEndian(entries[(sizeof(ushort) + sizeof(long))..]);
            entries.Slice(HeadLength, name).CopyTo(path[root.Length..]);
            path[root.Length + name] = 0;
            var look = FileLook.At(path[..(root.Length + name + 1)]);
            bool stands = length == OfFolder ? look.Kind == FileKind.Folder && look.Changed == changed : look == new FileLook(FileKind.File, length, changed);
            if (!stands) return false;
            entries = entries[(HeadLength + name)..];
        }
        return true;
    }
}
