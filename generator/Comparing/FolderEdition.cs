using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing;

/// <summary>A site that lies in a folder: an output, or a release of a target.</summary>
internal sealed class FolderEdition : Edition
{
    private readonly string folder;

    /// <param name="folder">The folder, or a link to it.</param>
    /// <exception cref="UserException">There is no site of ours.</exception>
    public FolderEdition(string folder)
    {
        this.folder = folder;
        Name = Text.Same(folder);
        var manifest = Manifest.In(folder) ?? throw new UserException(new(
            $"「{folder}」不是生成的网站（没有 manifest.json）。", $"“{folder}” is no site made by this program (there is no manifest.json)."));
        Files = manifest.Files.ToDictionary(file => file.Key.Path, file => file.Value, StringComparer.Ordinal);
    }

    public override Text Name { get; }

    public override IReadOnlyDictionary<string, string> Files { get; }

    public override ReadOnlyMemory<byte>? Read(string route)
    {
        if (!Files.ContainsKey(route) || route.Split('/', '\\').Contains("..")) return null;
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, route));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // the manifest promises more than there is; verify says so
        }
    }
}
