using System.Buffers.Binary;
using System.Security.Cryptography;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>The state of a build as bytes and back.</summary>
internal static class StateBytes
{
    private const int KeyLength = 16, FixedLength = KeyLength + SHA256.HashSizeInBytes;

    public static void Write(BuildState state, BinaryWriter to)
    {
        to.Write(state.Shared);
        to.Write(state.Folders);
        to.Write(state.Spare is not null);
        if (state.Spare is { } spare) WriteSpare(spare, to);
        state.Files.Paths.Write(to);
        Span<byte> fixedPart = stackalloc byte[FixedLength];
        for (int i = 0; i < state.Files.Count; i++)
        {
            var file = state.Files[i];
            BinaryPrimitives.WriteUInt128LittleEndian(fixedPart, file.Key);
            file.Digest.CopyTo(fixedPart[KeyLength..]);
            to.Write(fixedPart);
            to.Write(file.Length);
            to.Write(file.Changed);
        }
    }

    /// <param name="from">What was written.</param>
    public static BuildState Read(BinaryReader from)
    {
        string shared = from.ReadString(), folders = from.ReadString();
        var spare = from.ReadBoolean() ? new SpareRelease(from.ReadString(), Names(from), Names(from)) : null;
        var paths = PackedPaths.Read(from);
        var files = new KeptFile[paths.Count];
        Span<byte> fixedPart = stackalloc byte[FixedLength];
        for (int i = 0; i < files.Length; i++)
        {
            from.ReadExactly(fixedPart);
            files[i] = new KeptFile(BinaryPrimitives.ReadUInt128LittleEndian(fixedPart), FileDigest.From(fixedPart[KeyLength..]), from.ReadInt64(), from.ReadInt64());
        }
        return new BuildState { Shared = shared, Folders = folders, Spare = spare, Files = new KeptFiles(paths, files) };
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
