using SiteBuilder.Delivery.Incremental;

namespace SiteBuilder.Delivery.Targets;

/// <summary>The folder to which a site was published last, whether the settings name it or not: what is public now lies there.</summary>
internal static class LastPublished
{
    private const string Maker = "sitebuilder 1 published";

    /// <param name="content">The content folder as named.</param>
    /// <param name="folder">The folder of releases.</param>
    public static void Keep(string content, string folder) => SealedFile.Write(PathOf(content), Maker, to => to.Write(Path.GetFullPath(folder)));

    /// <summary>The folder of releases; null where nothing was published to a folder, or nobody knows any more.</summary>
    /// <param name="content">The content folder as named.</param>
    public static string? Of(string content) => SealedFile.Read(PathOf(content), Maker, from => from.ReadString());

    private static string? PathOf(string content) => SealedFile.PathOf(content, Path.GetFullPath(content), "published");
}
