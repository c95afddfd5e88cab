using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>What an entry of a folder is; links are not followed.</summary>
internal enum EntryKind
{
    File,
    Folder,
    Link,
}

/// <summary>An entry of a folder at the target.</summary>
/// <param name="Path">From the root of the target, <c>/</c> between.</param>
/// <param name="Kind">What it is itself, not what a link leads to.</param>
/// <param name="Length">Bytes of a file.</param>
/// <param name="Written">When its bytes were last written, by the clock of the target, UTC.</param>
internal sealed record DiskEntry(string Path, EntryKind Kind, long Length, DateTime Written)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>
/// The folder to which releases are published, on this machine or on a server. Paths are relative to it, <c>/</c> between; the
/// empty path is the folder itself. All methods may be called from several threads at once.
/// </summary>
/// <remarks>Every method throws <see cref="UserException"/> for what the user must mend and <see cref="ConnectionLostException"/> for what may be tried again.</remarks>
internal interface ITargetDisk : IDisposable
{
    /// <summary>The place as the user named it.</summary>
    string Shown { get; }

    /// <summary>How many operations are worth doing at once.</summary>
    int Lanes { get; }

    /// <summary>How many files were written whole so far: whether a connection that breaks again and again gets anywhere.</summary>
    int Puts { get; }

    /// <summary>What lies at the path, links not followed; null where nothing does.</summary>
    DiskEntry? Look(string path);

    /// <summary>The entries of a folder, one level; none where it is missing.</summary>
    IReadOnlyList<DiskEntry> List(string folder);

    /// <summary>The bytes of a file, or null where it is missing.</summary>
    byte[]? Read(string path);

    /// <summary>The SHA-256 of a file's bytes as they lie there now (lower-case hexadecimal digits), or null where it is missing.</summary>
    string? Hash(string path);

    /// <summary>True where the file still has this hash, as far as that can be told without fetching it over a network.</summary>
    bool StillHolds(string path, string hash);

    /// <summary>The same for a file of a release that was sealed at a moment: one that was written later, as clocks have it, is read whole.</summary>
    bool StillHolds(DiskEntry file, DateTime @sealed, string hash) => file.Written <= @sealed ? StillHolds(file.Path, hash) : Hash(file.Path) == hash;

    /// <summary>Where a link leads, as written in it.</summary>
    string LinkTarget(string path);

    /// <summary>Makes a folder and those above it that are missing.</summary>
    void MakeFolder(string path);

    /// <summary>Writes a file, replacing what stood there; it is there whole or not at all.</summary>
    void Put(string path, Stream bytes);

    /// <summary>Gives a file a second name without copying it; false where that is impossible.</summary>
    bool TryHardLink(string existing, string path);

    /// <summary>Gives a file or folder another path; false where something stands there already.</summary>
    bool Move(string from, string to);

    /// <summary>Makes a link lead to <paramref name="target"/> (as written in it) in one step: at every moment it leads to the old or the new one.</summary>
    void Point(string link, string target);

    /// <summary>Removes a file or a link.</summary>
    void Delete(string path);

    /// <summary>Removes an empty folder.</summary>
    void DeleteFolder(string path);

    /// <summary>Waits until all that was written would outlast a power cut, where the place can promise that.</summary>
    void Settle();
}

/// <summary>The connection to the target broke; what was done so far stays and the work may be taken up again.</summary>
internal sealed class ConnectionLostException(Text message, Exception cause) : Exception(message.Zh, cause)
{
    public Text Text { get; } = message;
}
