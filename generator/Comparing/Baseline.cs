using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing;

/// <summary>Finds the state that somebody named to compare with.</summary>
internal static class Baseline
{
    /// <param name="named">A folder, an address, or a revision of git; null: what lies in the output.</param>
    /// <param name="workspace">The folders of the run.</param>
    /// <param name="stop">The user's wish to stop.</param>
    /// <exception cref="UserException">There is no such state.</exception>
    public static Edition Find(string? named, Workspace workspace, CancellationToken stop)
    {
        if (named is null) return new FolderEdition(workspace.Output);
        if (Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return new RemoteEdition(address!);
        if (Directory.Exists(named)) return new FolderEdition(named);
        if (RevisionFiles.Exists(workspace.Content, named)) return RevisionEdition.Of(named, workspace, stop);
        throw new UserException(new(
            $"「{named}」既不是文件夹、网址，也不是 git 的修订。", $"“{named}” is neither a folder, nor an address, nor a revision of git."));
    }
}
