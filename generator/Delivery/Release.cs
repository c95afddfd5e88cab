namespace SiteBuilder.Delivery;

/// <summary>The site that now lies in the output folder.</summary>
internal sealed class Release
{
    private Release(string shown, int files, long bytes) => (Shown, FileCount, Bytes) = (shown, files, bytes);

    /// <summary>The output folder as the user named it.</summary>
    public string Shown { get; }

    /// <summary>Files in the output, the manifest counted.</summary>
    public int FileCount { get; }

    /// <summary>The length of all files together.</summary>
    public long Bytes { get; }

    /// <summary>Exchanges the output for the staged site: at every moment it is the old or the new one, whole.</summary>
    /// <exception cref="InvalidOperationException">The staged site has errors.</exception>
    public static Release Of(StagedSite staged)
    {
        if (staged.HasErrors) throw new InvalidOperationException("A site with errors is not released.");
        staged.Output.Exchange(keepsSpare: staged.Spare is not null);
        return new Release(staged.Output.Shown, staged.Files.Count, staged.Bytes);
    }
}
