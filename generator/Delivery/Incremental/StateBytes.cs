using System.Security.Cryptography;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>The state of a build as bytes and back.</summary>
internal static class StateBytes
{
    public static void Write(BuildState state, BinaryWriter to)
    {
        to.Write(state.Shared);
        to.Write(state.Folders);
        to.Write(state.Spare is not null);
        if (state.Spare is { } spare) WriteSpare(spare, to);
        to.Write(state.Files.Count);
        foreach (var (path, file) in state.Files)
        {
            to.Write(path);
            to.Write(file.Key);
            to.Write(file.Digest.Span);
            to.Write(file.Length);
            to.Write(file.Changed);
        }
    }

    /// <param name="bytes">What was written; the digests of files stay where they are in it.</param>
    /// <param name="start">Where it begins.</param>
    public static BuildState Read(byte[] bytes, int start)
    {
        using var from = new BinaryReader(new MemoryStream(bytes) { Position = start });
        string shared = from.ReadString(), folders = from.ReadString();
        var spare = from.ReadBoolean() ? new SpareRelease(from.ReadString(), Names(from), Names(from)) : null;
        int files = from.ReadInt32();
        var kept = new Dictionary<string, KeptFile>(files, StringComparer.Ordinal);
        for (int i = 0; i < files; i++)
        {
            string path = from.ReadString(), key = from.ReadString();
            var digest = bytes.AsMemory((int)from.BaseStream.Position, SHA256.HashSizeInBytes);
            from.BaseStream.Position += digest.Length;
            kept.Add(path, new KeptFile(key, digest, from.ReadInt64(), from.ReadInt64()));
        }
        return new BuildState { Shared = shared, Folders = folders, Spare = spare, Files = kept };
    }

    private static void WriteSpare(SpareRelease spare, BinaryWriter to)
    {
        to.Write(spare.Folders);
        foreach (var names in new[] { spare.Stale, spare.Missing })
        {
            to.Write(names.Count);
            foreach (string name in names) to.Write(name);
        }
    }

    private static HashSet<string> Names(BinaryReader from)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int left = from.ReadInt32(); left > 0; left--) names.Add(from.ReadString());
        return names;
    }
}
