namespace SiteBuilder.Delivery;

/// <summary>Removes a folder with all that is in it, on all cores: an old output may hold a hundred thousand files.</summary>
internal static class FolderRemoval
{
    private const int ManyFolders = 16; // beside each other

    /// <exception cref="IOException">Something cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be removed.</exception>
    public static void Of(string folder)
    {
        try
        {
            Below(new DirectoryInfo(folder));
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions[0] is IOException or UnauthorizedAccessException)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    private static void Below(DirectoryInfo folder)
    {
        var folders = folder.GetDirectories().Where(f => f.LinkTarget is null).ToList();
        if (folders.Count >= ManyFolders) Parallel.ForEach(folders, below => below.Delete(recursive: true));
        else folders.ForEach(Below);
        folder.Delete(recursive: true);
    }
}
