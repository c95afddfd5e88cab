using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>The reasons for which a place is not taken as a target: what is somebody else's is not touched.</summary>
internal static class TargetRefusal
{
    public static UserException NoFolder(ITargetDisk disk, DiskEntry root) => new(root.Kind == EntryKind.Link
        ? new($"发布位置「{disk.Shown}」是链接，请直接写明它指向的文件夹。", $"The target “{disk.Shown}” is a link; name the folder that it leads to.")
        : new($"发布位置「{disk.Shown}」是文件，不是文件夹。", $"The target “{disk.Shown}” is a file, not a folder."));

    public static UserException NotOurs(ITargetDisk disk, DiskEntry entry) => new(new(
        $"发布位置「{disk.Shown}」里的「{entry.Path}」不是本程序放的，因此不在这里发布；请移走它，或者换一个文件夹。",
        $"“{entry.Path}” in the target “{disk.Shown}” is not of this program, so nothing is published there; move it away or name another folder."));

    public static UserException LeadsElsewhere(ITargetDisk disk, string target) => new(new(
        $"发布位置「{disk.Shown}」里的 {StandingReleases.Link} 指向「{target}」，不是本程序的版本，因此不在这里发布。",
        $"{StandingReleases.Link} in the target “{disk.Shown}” leads to “{target}”, which is no release of this program, so nothing is published there."));

    /// <summary>Refuses a folder with anything at its top but our two entries and dotfiles.</summary>
    public static void IfItIsNotOurs(ITargetDisk disk, IReadOnlyList<DiskEntry> top)
    {
        foreach (var entry in top.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            bool ours = KeptEntries.IsKept(entry.Name)
                || entry is { Name: StandingReleases.Releases, Kind: EntryKind.Folder } or { Name: StandingReleases.Link, Kind: EntryKind.Link };
            if (!ours) throw NotOurs(disk, entry);
        }
    }

    /// <summary>A web server must never read out of the folder that the next build replaces, nor a publish overwrite content.</summary>
    public static void IfItHoldsSources(string target, IEnumerable<string> sources)
    {
        string path = RealPath.Of(target);
        foreach (string source in sources)
        {
            string real = RealPath.Of(source);
            if (!RealPath.Holds(path, real) && !RealPath.Holds(real, path)) continue;
            throw new UserException(new($"发布位置「{target}」与「{source}」重叠，请换一个文件夹。", $"The target “{target}” overlaps with “{source}”; name another folder."));
        }
    }
}
