using System.IO.Compression;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering;

/// <summary>
/// Text files once more as <c>.gz</c> and <c>.br</c>, for web servers that send such a file in the place of its original. Each is made
/// again from what it is made of: that costs less than to keep a site in memory.
/// </summary>
internal static class Precompressed
{
    private const int BrotliQuality = 9; // the highest takes twenty times as long for some five per cent
    private const int GzipSystem = 9; // where a gzip header names the operating system
    private const byte UnknownSystem = 255;

    /// <param name="files">The files of the site.</param>
    /// <param name="ways">gzip, brotli, both or none.</param>
    public static IEnumerable<PlannedFile> Of(IEnumerable<PlannedFile> files, IReadOnlyList<string> ways)
    {
        if (ways.Count == 0) yield break;
        foreach (var file in files.Where(f => f.SourcePath is null && IsText(f.MediaType)))
        {
            if (ways.Contains("gzip")) yield return new CompressedFile(file, ".gz", Gzip);
            if (ways.Contains("brotli")) yield return new CompressedFile(file, ".br", Brotli);
        }
    }

    /// <summary>Without a time, a name or the operating system in its header.</summary>
    private static byte[] Gzip(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true)) write(gzip);
        byte[] result = bytes.ToArray();
        if (result.Length > GzipSystem) result[GzipSystem] = UnknownSystem;
        return result;
    }

    private static byte[] Brotli(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, new BrotliCompressionOptions { Quality = BrotliQuality }, leaveOpen: true)) write(brotli);
        return bytes.ToArray();
    }

    private static bool IsText(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal) || mediaType is MediaTypes.Json or "application/xml" or "image/svg+xml" or "application/atom+xml" or "application/schema+json";
}

/// <summary>A file of the site once more, compressed.</summary>
internal sealed class CompressedFile(PlannedFile file, string suffix, Func<Action<Stream>, byte[]> compress) : PlannedFile
{
    public override Route Route => new(file.Route.Path + suffix);

    public override string MediaType => "application/octet-stream";

    public override ShownReports Shows => file.Shows;

    public override MadeFile Alone()
    {
        if (file.Pour is { } pour) return MadeFile.Of(compress(pour));
        var (bytes, findings) = file.Alone();
        return new MadeFile(compress(to => to.Write(bytes.Span)), findings);
    }
}
