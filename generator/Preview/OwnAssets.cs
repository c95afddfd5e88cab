namespace SiteBuilder.Preview;

/// <summary>The preview's own scripts and style sheets, from inside the program.</summary>
internal static class OwnAssets
{
    private const string Folder = "preview/";

    public static ReadOnlyMemory<byte>? Find(string name)
    {
        using var stream = typeof(OwnAssets).Assembly.GetManifestResourceStream(Folder + name);
        if (stream is null) return null;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
