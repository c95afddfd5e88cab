using AngleSharp.Dom;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing.Sources;

/// <summary>The pictures of a saved page: those inside it and those that the browser put beside it. None is fetched.</summary>
internal sealed class HtmlImages(string folder)
{
    private const int Largest = 8 << 20, Most = 50, Smallest = 2048; // smaller ones are icons and lines

    private readonly Dictionary<string, byte[]> found = [];
    private readonly List<Text> notes = [];

    public IReadOnlyDictionary<string, byte[]> Found => found;

    public IReadOnlyList<Text> Notes => notes;

    /// <summary>Takes a picture; the name under which it is kept, or null.</summary>
    public string? Take(IElement image)
    {
        string source = image.GetAttribute("src") ?? "";
        byte[]? bytes = source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? Inline(source) : Beside(source);
        if (bytes is null)
        {
            if (source.StartsWith("http", StringComparison.OrdinalIgnoreCase) && notes.Count < Most) notes.Add(new($"图片没有随网页保存：{source}", $"a picture was not saved with the page: {source}"));
            return null;
        }
        if (bytes.Length < Smallest || found.Count >= Most || Extension(bytes) is not { } extension) return null;
        string name = $"image-{found.Count + 1}{extension}";
        found.Add(name, bytes);
        return name;
    }

    /// <summary>The ending for what the bytes are; null where they are no picture that pages show.</summary>
    public static string? Extension(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => ".png",
        [0xFF, 0xD8, 0xFF, ..] => ".jpg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => ".gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ".webp",
        _ => null,
    };

    private static byte[]? Inline(string source)
    {
        int comma = source.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || source.Length > Largest * 2 || !source[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = new byte[source.Length];
        return Convert.TryFromBase64Chars(source.AsSpan(comma + 1), bytes, out int length) ? bytes[..length] : null;
    }

    /// <summary>A file below the folder of the page.</summary>
    private byte[]? Beside(string source)
    {
        if (source.Length is 0 or > 500 || source.Contains(':')) return null;
        try
        {
            string path = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(source.Split('?', '#')[0]).TrimStart('/', '\\')));
            if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return null;
            var file = new FileInfo(path);
            return file.Exists && file.LinkTarget is null && file.Length <= Largest ? File.ReadAllBytes(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
