using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;
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

    /// <summary>What was made of a file; null where there is none, it is damaged, or another maker wrote it.</summary>
    /// <param name="path">The file, or null.</param>
    /// <param name="maker">Who must have written it.</param>
    /// <param name="read">Is given a reader of what the maker wrote.</param>
    public static T? Read<T>(string? path, string maker, Func<BinaryReader, T> read)
        where T : class
    {
        using var file = Opened(path);
        return file is null ? null : Made(file, (by, from) => by == maker ? read(from) : null);
    }

    /// <summary>What is made of a file for those who come back for stretches of it; null where there is none or it is damaged.</summary>
    /// <param name="path">The file, or null.</param>
    /// <param name="read">Is given who wrote it, a reader of what the maker wrote, and what reads a stretch.</param>
    public static T? Scan<T>(string? path, Func<string, BinaryReader, StretchReader, T?> read)
        where T : class
    {
        var file = Opened(path); // stays open for the stretches, and goes with whoever wants them
        if (file is null) return null;
        var made = Made(file, (by, from) => read(by, from, (at, into) => Stretch.TryRead(file.SafeFileHandle, at, into)));
        if (made is null) file.Dispose();
        return made;
    }

    private static FileStream? Opened(string? path)
    {
        try
        {
            return path is null || !File.Exists(path) ? null : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, PieceLength);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static T? Made<T>(FileStream file, Func<string, BinaryReader, T?> read)
        where T : class
    {
        try
        {
            long end = file.Length - SealLength;
            Span<byte> seal = stackalloc byte[SealLength];
            if (end < 0 || !Stretch.TryRead(file.SafeFileHandle, end, seal) || Digest.Of(file.SafeFileHandle, end) != BinaryPrimitives.ReadUInt128LittleEndian(seal)) return null;
            var from = new BinaryReader(file, Encoding.UTF8);
            return read(from.ReadString(), from);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Writes the file in one step; where that fails, what there was stays, and nothing half written lies beside it.</summary>
    public static void Write(string? path, string maker, Action<BinaryWriter> write)
    {
        if (path is null) return;
        string beside = path + ".new";
        bool isOurs = false; // another run may be writing it
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, PieceLength))
            {
                isOurs = true;
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
            if (isOurs) Remove(beside);
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next run writes over it.
        }
    }
}
