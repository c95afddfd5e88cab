using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>
/// A file of the program's own in <c>.sitebuilder/</c> beside the content folder, sealed with a digest. It is a help and no truth:
/// where it is missing, damaged, made by another program or cannot be written, the next run takes longer, and that is all.
/// </summary>
internal static class SealedFile
{
    private const string Folder = ".sitebuilder";
    private const int NameLength = 16, SealLength = 16, PieceLength = 1 << 16;

    /// <summary>Where such a file lies; null where nothing is above the content folder.</summary>
    /// <param name="contentFolder">The content folder as named.</param>
    /// <param name="of">What the file belongs to: it gives the name.</param>
    /// <param name="kind">The end of the name.</param>
    public static string? PathOf(string contentFolder, string of, string kind)
    {
        string name = Digest.Of([of]).ToString("x32", CultureInfo.InvariantCulture)[..NameLength];
        return Path.GetDirectoryName(Path.GetFullPath(contentFolder).TrimEnd(Path.DirectorySeparatorChar)) is { } above ? Path.Combine(above, Folder, $"{name}.{kind}") : null;
    }

    /// <summary>What was made of the bytes; null where there are none, they are damaged, or another maker wrote them.</summary>
    /// <param name="path">The file, or null.</param>
    /// <param name="maker">Who must have written it.</param>
    /// <param name="read">Is given the bytes and the place of the first that belongs to the caller.</param>
    public static T? Read<T>(string? path, string maker, Func<byte[], int, T> read)
        where T : class => Made(Bytes(path), maker, read);

    /// <summary>The bytes of a file, or null where there are none or they are damaged.</summary>
    public static byte[]? Bytes(string? path)
    {
        try
        {
            if (path is null || !File.Exists(path)) return null;
            byte[] bytes = File.ReadAllBytes(path);
            int end = bytes.Length - SealLength;
            return end >= 0 && Digest.Of(bytes.AsSpan(0, end)) == BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(end)) ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What is made of the bytes of a file; null where there are none, or another maker wrote them.</summary>
    /// <param name="bytes">What <see cref="Bytes"/> gave.</param>
    /// <param name="maker">Who must have written it.</param>
    /// <param name="read">Is given the bytes and the place of the first that belongs to the caller.</param>
    public static T? Made<T>(byte[]? bytes, string maker, Func<byte[], int, T> read)
        where T : class
    {
        if (bytes is null) return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            return reader.ReadString() == maker ? read(bytes, (int)reader.BaseStream.Position) : null;
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Writes the file in one step.</summary>
    public static void Write(string? path, string maker, Action<BinaryWriter> write)
    {
        if (path is null) return;
        string beside = path + ".new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, PieceLength))
            {
                Span<byte> seal = stackalloc byte[SealLength];
                using var sealing = new DigestedStream(file);
                using (var buffered = new BufferedStream(sealing, PieceLength))
                using (var writer = new BinaryWriter(buffered, Encoding.UTF8))
                {
                    writer.Write(maker);
                    write(writer);
                }
                BinaryPrimitives.WriteUInt128LittleEndian(seal, sealing.Digest);
                file.Write(seal);
            }
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (DiskTrouble.Cause(e) is not null)
        {
            // Only the help for the next run is missing.
        }
    }
}
