using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>A release that stands whole at the target.</summary>
/// <param name="Record">What was noted beside it; null where somebody removed the note.</param>
/// <param name="Sealed">When the note was written, by the clock of the target.</param>
/// <param name="IsWithdrawn">Rolled back: the same bytes are not published again by themselves.</param>
internal sealed record StandingRelease(ReleaseId Id, ReleaseRecord? Record, DateTime Sealed, bool IsWithdrawn)
{
    public string Folder => StandingReleases.FolderOf(Id);
}

/// <summary>
/// What stands at a target: <c>releases/ID</c> side by side, <c>releases/ID.partial</c> where a publish was broken off, and
/// <c>current</c>, the link that the web server follows.
/// </summary>
internal sealed class StandingReleases
{
    public const string Releases = "releases";
    public const string Link = "current";
    private const string PartialSuffix = ".partial", NoteSuffix = ".json", WithdrawnSuffix = ".withdrawn";

    private StandingReleases(IReadOnlyList<StandingRelease> all, IReadOnlyList<ReleaseId> partial, ReleaseId? current)
    {
        All = [.. all.Select(r => r.Id == current ? r with { IsWithdrawn = false } : r)]; // a mark that a broken rollback left means nothing
        Partial = partial;
        Current = All.FirstOrDefault(r => r.Id == current);
    }

    /// <summary>The whole ones, oldest first.</summary>
    public IReadOnlyList<StandingRelease> All { get; }

    /// <summary>Those that were broken off, oldest first.</summary>
    public IReadOnlyList<ReleaseId> Partial { get; }

    /// <summary>The one that the public reads; null before the first, and where somebody removed it from under the link.</summary>
    public StandingRelease? Current { get; }

    /// <summary>The release that was sealed and to which the link was never turned, because the publish was broken off right then; null: there is none.</summary>
    public StandingRelease? Unread => Current is not null && All[^1] is { IsWithdrawn: false } newest && newest != Current && newest.Id.Number > Current.Id.Number ? newest : null;

    /// <summary>The number of the next release: higher than any that stands here.</summary>
    public int NextNumber => All.Select(r => r.Id.Number).Concat(Partial.Select(p => p.Number)).DefaultIfEmpty().Max() + 1;

    public static string FolderOf(ReleaseId id) => $"{Releases}/{id}";

    public static string PartialFolderOf(ReleaseId id) => FolderOf(id) + PartialSuffix;

    public static string NoteOf(ReleaseId id) => FolderOf(id) + NoteSuffix;

    /// <summary>An empty file; it lies beside the note, because writing that again would seal the release again.</summary>
    public static string WithdrawnMarkOf(ReleaseId id) => FolderOf(id) + WithdrawnSuffix;

    /// <summary>Looks at the target and changes nothing.</summary>
    /// <exception cref="UserException">The place belongs to somebody else, or leads elsewhere.</exception>
    public static StandingReleases Read(ITargetDisk disk)
    {
        if (disk.Look("") is { Kind: not EntryKind.Folder } root) throw TargetRefusal.NoFolder(disk, root);
        var top = disk.List("");
        TargetRefusal.IfItIsNotOurs(disk, top);
        var entries = top.Any(e => e.Name == Releases) ? disk.List(Releases) : [];
        var whole = new List<StandingRelease>();
        var partial = new List<ReleaseId>();
        foreach (var entry in entries.Where(e => !IsPassedOver(e.Name)))
        {
            if (entry.Kind == EntryKind.Folder && ReleaseId.Parse(entry.Name) is { } id) whole.Add(Standing(disk, id, entries));
            else if (entry.Kind == EntryKind.Folder && Before(entry.Name, PartialSuffix) is { } broken) partial.Add(broken);
            else if (entry.Kind != EntryKind.File || (Before(entry.Name, NoteSuffix) ?? Before(entry.Name, WithdrawnSuffix)) is null) throw TargetRefusal.NotOurs(disk, entry);
        }
        var linked = top.Any(e => e.Name == Link) ? Linked(disk) : null;
        return new StandingReleases([.. whole.OrderBy(r => r.Id)], [.. partial.Order()], linked);
    }

    private static StandingRelease Standing(ITargetDisk disk, ReleaseId id, IReadOnlyList<DiskEntry> entries)
    {
        var note = entries.FirstOrDefault(e => e.Path == NoteOf(id));
        return new StandingRelease(id, note is null ? null : ReleaseRecord.Read(disk.Read(note.Path)), note?.Written ?? DateTime.MinValue,
            entries.Any(e => e.Path == WithdrawnMarkOf(id)));
    }

    private static ReleaseId? Linked(ITargetDisk disk)
    {
        string target = disk.LinkTarget(Link);
        return target.StartsWith(Releases + "/", StringComparison.Ordinal) && ReleaseId.Parse(target[(Releases.Length + 1)..]) is { } id
            ? id
            : throw TargetRefusal.LeadsElsewhere(disk, target);
    }

    private static ReleaseId? Before(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) ? ReleaseId.Parse(name[..^suffix.Length]) : null;

    private static bool IsPassedOver(string name) => name.StartsWith('.') || name.EndsWith(Unfinished.Suffix, StringComparison.Ordinal);
}
