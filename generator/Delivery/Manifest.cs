using System.Security.Cryptography;
using System.Text.Json;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery;

/// <summary>
/// What a release consists of: every file with the SHA-256 of its bytes, the product's version, the revisions of the form.
/// It lies in the output as <c>manifest.json</c> and is the mark by which the program knows its own output again.
/// </summary>
/// <param name="Version">The product's version.</param>
/// <param name="Forms">Ids of the revisions in the site, ordinal.</param>
/// <param name="Files">Route → SHA-256 in lower-case hexadecimal digits, by route, ordinal; without the manifest itself.</param>
internal sealed record Manifest(string Version, IReadOnlyList<string> Forms, IReadOnlyDictionary<Route, string> Files)
{
    private const string Mark = "sitebuilder";
    private const int HeadLength = 256, PieceLength = 1 << 15;

    public static readonly Route Route = new("manifest.json");

    /// <summary>The version of this program, without a commit.</summary>
    public static string ProductVersion { get; } = typeof(Manifest).Assembly.GetName().Version!.ToString(3);

    /// <summary>The manifest that lies in <paramref name="folder"/>; null where there is none or it is not of this program.</summary>
    public static Manifest? In(string folder)
    {
        string path = Path.Combine(folder, Route.Path);
        try
        {
            return Read(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>True where the folder holds a manifest of this program; only its head is read, however many files it lists.</summary>
    public static bool IsIn(string folder)
    {
        try
        {
            Span<byte> head = stackalloc byte[HeadLength];
            using var file = new FileStream(Path.Combine(folder, Route.Path), FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            var json = new Utf8JsonReader(head[..file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)], isFinalBlock: false, default);
            return json.Read() && json.Read() && json.ValueTextEquals("generator"u8) && json.Read() && json.ValueTextEquals(Mark);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The manifest in the bytes of a file that anybody may have written; null where it is not of this program.</summary>
    public static Manifest? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (root.GetProperty("generator").GetString() != Mark) return null;
            var files = root.GetProperty("files").EnumerateObject().Select(file => (new Route(file.Name), file.Value.GetString()!)).ToList();
            if (!files.All(file => IsSound(file.Item1.Path) && IsHash(file.Item2))) return null;
            return new Manifest(
                root.GetProperty("version").GetString()!,
                [.. root.GetProperty("forms").EnumerateArray().Select(form => form.GetString()!)],
                Sorted(files));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The SHA-256 by which a release is known, in lower-case hexadecimal digits.</summary>
    public static string HashOf(ReadOnlySpan<byte> manifest) => Convert.ToHexStringLower(SHA256.HashData(manifest));

    /// <summary>A path that stays in its folder.</summary>
    private static bool IsSound(string path) =>
        path.Length > 0 && !path.Contains('\\') && !path.Contains('\0') && path.Split('/').All(part => part is not ("" or "." or ".."));

    private static bool IsHash(string? text) => text is { Length: 64 } && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <summary>The files in the manifest's order.</summary>
    public static IReadOnlyDictionary<Route, string> Sorted(IEnumerable<(Route Route, string Hash)> files)
    {
        var list = files.ToList();
        list.Sort((a, b) => a.Route.CompareTo(b.Route));
        var sorted = new OrderedDictionary<Route, string>(list.Count);
        foreach (var (route, hash) in list) sorted.Add(route, hash);
        return sorted;
    }

    /// <summary>Writes <c>manifest.json</c> of this version: no time, no commit, nothing of the machine.</summary>
    /// <param name="forms">Ids of the revisions in the site, ordinal.</param>
    /// <param name="files">Every file, by path, ordinal.</param>
    /// <param name="to">Takes the bytes, piece by piece.</param>
    public static void Write(IReadOnlyList<string> forms, IEnumerable<(string Path, FileDigest Digest)> files, Stream to)
    {
        using (var json = new Utf8JsonWriter(to, new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("generator", Mark);
            json.WriteString("version", ProductVersion);
            json.WriteStartArray("forms");
            foreach (string form in forms) json.WriteStringValue(form);
            json.WriteEndArray();
            json.WriteStartObject("files");
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            Span<char> digits = stackalloc char[SHA256.HashSizeInBytes * 2];
            foreach (var (path, digest) in files)
            {
                digest.CopyTo(hash);
                Convert.TryToHexStringLower(hash, digits, out _);
                json.WriteString(path, digits);
                if (json.BytesPending > PieceLength) json.Flush();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        to.WriteByte((byte)'\n');
    }
}
