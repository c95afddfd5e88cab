namespace SiteBuilder.DemoSite.Writing;

/// <summary>The content folder that is written: files by path, each exactly the bytes that were given.</summary>
internal sealed class OutputFolder : ContentFiles
{
    private readonly string root;

    /// <summary>Empties a folder that this program wrote before; any other folder with files in it is left alone.</summary>
    public OutputFolder(string root)
    {
        this.root = root;
        if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any())
        {
            string settings = Path.Combine(root, "site.yml");
            bool ours = File.Exists(settings) && File.ReadAllText(settings).Contains(SiteFiles.Domain, StringComparison.Ordinal);
            if (!ours) throw new InvalidOperationException($"{root} holds something else.");
            Directory.Delete(root, recursive: true);
        }
    }

    public int Files { get; private set; }

    public long Bytes { get; private set; }

    public override void Write(string path, byte[] bytes)
    {
        string full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        Files++;
        Bytes += bytes.Length;
    }
}
