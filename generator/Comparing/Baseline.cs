using SiteBuilder.Content;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Targets;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing;

/// <summary>Finds the state that somebody named to compare with.</summary>
internal static class Baseline
{
    /// <param name="named">A folder, an address, or a revision of git; null: what was last published, else what lies in the output.</param>
    /// <param name="workspace">The folders of the run.</param>
    /// <param name="settings">The settings now: they name the targets.</param>
    /// <param name="stop">The user's wish to stop.</param>
    /// <exception cref="UserException">There is no such state.</exception>
    public static Edition Find(string? named, Workspace workspace, SiteSettings settings, CancellationToken stop)
    {
        if (named is null) return new FolderEdition(Published(workspace, settings) ?? workspace.Output);
        if (Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return new RemoteEdition(address!);
        if (Directory.Exists(named)) return new FolderEdition(Manifest.IsIn(named) ? named : Current(named) ?? named);
        if (RevisionFiles.Exists(workspace.Content, named)) return RevisionEdition.Of(named, workspace, stop);
        throw new UserException(new(
            $"「{named}」既不是文件夹、网址，也不是 git 的修订。", $"“{named}” is neither a folder, nor an address, nor a revision of git."));
    }

    /// <summary>The release that stands in the folder published to last, else in the first target that is a folder; what stands on a server is compared by its address.</summary>
    private static string? Published(Workspace workspace, SiteSettings settings) => settings.Publish
        .Select(target => Target.Find(target.Name, settings.Publish, workspace.Content)).Where(target => target.Address.Server is null)
        .Select(target => target.Address.Shown).Prepend(LastPublished.Of(workspace.Content)).OfType<string>().Select(Current).FirstOrDefault(current => current is not null);

    /// <summary>The release that stands in a folder of releases; null where there is none.</summary>
    private static string? Current(string releases) => Path.Combine(releases, StandingReleases.Link) is var current && Manifest.IsIn(current) ? current : null;
}
