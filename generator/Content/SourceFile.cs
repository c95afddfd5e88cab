namespace SiteBuilder.Content;

/// <summary>A folder in which input files lie; all of these share it, since a large site has hundreds of thousands.</summary>
/// <param name="Root">The content folder, full path; empty where <paramref name="Path"/> says it all.</param>
/// <param name="Path">Under the content folder, with <c>/</c> between and none at the end; of the content folder itself empty.</param>
internal sealed record SourceFolder(string Root, string Path);

/// <summary>An input file.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Name">In that folder.</param>
/// <param name="Length">In bytes.</param>
/// <param name="ChangedUtc">The time of the file.</param>
internal sealed record SourceFile(SourceFolder Folder, string Name, long Length, DateTime ChangedUtc)
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(2);

    /// <summary>Under the content folder, with <c>/</c> between. It is put together each time.</summary>
    public string Path => Folder.Path.Length == 0 ? Name : $"{Folder.Path}/{Name}";

    /// <summary>Where it lies.</summary>
    public string FullPath => System.IO.Path.Join(Folder.Root, Path);

    /// <param name="path">Under <paramref name="root"/>, with <c>/</c> between.</param>
    /// <param name="root">The content folder, full path; empty where <paramref name="path"/> says it all.</param>
    /// <param name="length">In bytes.</param>
    /// <param name="changedUtc">The time of the file.</param>
    public static SourceFile At(string path, string root, long length, DateTime changedUtc)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? new(new(root, ""), path, length, changedUtc) : new(new(root, path[..slash]), path[(slash + 1)..], length, changedUtc);
    }

    /// <summary>
    /// Whether the time of a file proves that it is as it was: a file may be written twice within the grain of its time, so that of a
    /// young one proves nothing.
    /// </summary>
    /// <param name="changedUtc">The time of the file.</param>
    /// <param name="listedUtc">When it was looked at.</param>
    public static bool IsProof(DateTime changedUtc, DateTime listedUtc) => listedUtc - changedUtc > Trusted;

    /// <summary>The path below a folder that it lies in or under; null where it does not.</summary>
    public string? Below(string folder)
    {
        if (!Folder.Path.StartsWith(folder, StringComparison.Ordinal)) return null;
        if (Folder.Path.Length == folder.Length) return Name;
        return Folder.Path[folder.Length] == '/' ? $"{Folder.Path.AsSpan(folder.Length + 1)}/{Name}" : null;
    }

    /// <summary>True where it lies in the folder or under it.</summary>
    public bool IsBelow(string folder) => Folder.Path.StartsWith(folder, StringComparison.Ordinal) && (Folder.Path.Length == folder.Length || Folder.Path[folder.Length] == '/');
}
