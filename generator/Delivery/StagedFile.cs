using System.Security.Cryptography;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering;

namespace SiteBuilder.Delivery;

/// <summary>The digest, the length and the time (ticks of UTC) of a file that was written, and what went wrong while it was made.</summary>
internal readonly record struct FileStamp(FileDigest Digest, long Length, long Changed, IReadOnlyList<Finding> Findings)
{
    /// <summary>True where it has to be made in each build, since what was found in it rests on other files.</summary>
    public bool RestsOnOthers { get; init; }
}

/// <summary>Writes one planned file: made bytes at once, a file of the editors' and a file that grows with the site piece by piece.</summary>
internal static class StagedFile
{
    private const int PieceLength = 1 << 16;

    /// <param name="file">What is written.</param>
    /// <param name="path">Where, in the staging folder; its folder exists.</param>
    /// <param name="shown">The output folder as the user named it, for messages.</param>
    public static FileStamp Write(PlannedFile file, string path, string shown)
    {
        if (file.SourcePath is not null) return Copy(file.SourcePath, path, shown);
        if (file.Pour is not null) return Pour(file.Pour, path, shown);
        var made = file.Make();
        var (bytes, findings) = made;
        long changed = 0;
        DiskTrouble.Told(shown, () =>
        {
            using var target = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: 0);
            RandomAccess.Write(target, bytes.Span, 0);
            changed = File.GetLastWriteTimeUtc(target).Ticks;
        });
        var stamp = new FileStamp(FileDigest.Of(bytes.Span), bytes.Length, changed, findings) { RestsOnOthers = made.RestsOnOthers };
        made.Forget();
        return stamp;
    }

    /// <summary>Writes a file piece by piece.</summary>
    /// <param name="pour">Writes it.</param>
    /// <param name="path">Where; its folder exists.</param>
    /// <param name="shown">The output folder as the user named it, for messages.</param>
    public static FileStamp Pour(Action<Stream> pour, string path, string shown)
    {
        using var hash = SHA256.Create();
        long length = 0, changed = 0;
        DiskTrouble.Told(shown, () =>
        {
            using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, PieceLength);
            using (var hashed = new CryptoStream(target, hash, CryptoStreamMode.Write, leaveOpen: true)) pour(hashed);
            length = target.Length;
            changed = TimeOf(target);
        });
        return new(FileDigest.From(hash.Hash!), length, changed, []);
    }

    private static FileStamp Copy(string sourcePath, string path, string shown)
    {
        using var source = Open(sourcePath);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long length = 0, changed = 0;
        DiskTrouble.Told(shown, () =>
        {
            using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1);
            var piece = new byte[PieceLength];
            for (int read; (read = source.Read(piece)) > 0; length += read)
            {
                hash.AppendData(piece, 0, read);
                target.Write(piece, 0, read);
            }
            changed = TimeOf(target);
        });
        return new(FileDigest.From(hash.GetHashAndReset()), length, changed, []);
    }

    /// <summary>The time of a file of which everything is written.</summary>
    private static long TimeOf(FileStream file)
    {
        file.Flush();
        return File.GetLastWriteTimeUtc(file.SafeFileHandle).Ticks;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException(new($"读取「{path}」时出错（{e.Message}）", $"“{path}” cannot be read ({e.Message})"), e);
        }
    }
}
