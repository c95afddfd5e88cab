using System.IO.Compression;

namespace SiteBuilder.Fuzz.Mutating;

/// <summary>Spoils what is inside of an archive: a part's text, its name, or its being there; the archive itself stays sound.</summary>
internal static class Archives
{
    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Spoil(byte[] archive, Spoiler spoiler, Random random)
    {
        var parts = Read(archive);
        if (parts.Count == 0) return archive;
        int at = random.Next(parts.Count);
        var (name, bytes) = parts[at];
        switch (random.Next(6))
        {
            case 0: parts.RemoveAt(at); break;
            case 1: parts.Add((name, bytes)); break;
            case 2: parts[at] = ("../" + name, bytes); break;
            default: parts[at] = (name, spoiler.Spoil(bytes)); break;
        }
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, content) in parts)
            {
                var entry = zip.CreateEntry(part, CompressionLevel.Fastest);
                entry.LastWriteTime = Epoch; // the same bytes in every run
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return to.ToArray();
    }

    private static List<(string Name, byte[] Bytes)> Read(byte[] archive)
    {
        var parts = new List<(string, byte[])>();
        using var zip = new ZipArchive(new MemoryStream(archive));
        foreach (var entry in zip.Entries)
        {
            using var from = entry.Open();
            using var bytes = new MemoryStream();
            from.CopyTo(bytes);
            parts.Add((entry.FullName, bytes.ToArray()));
        }
        return parts;
    }
}
