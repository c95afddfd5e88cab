using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery;

/// <summary>What stays in the output from release to release: files and folders at its top whose names begin with a dot (<c>.git</c>).</summary>
internal static class KeptEntries
{
    public static bool IsKept(ReadOnlySpan<char> name) => name.StartsWith('.');

    /// <summary>
    /// Moves them from a folder that will be removed to the output. The site itself never has such a file, so any that lies
    /// there is the user's, also after an interruption between exchange and return.
    /// </summary>
    /// <exception cref="UserException">The output has one of the same name: neither is thrown away.</exception>
    public static void Return(string from, string output)
    {
        foreach (var entry in new DirectoryInfo(from).GetFileSystemInfos(".*").Where(entry => IsKept(entry.Name)))
        {
            string target = Path.Combine(output, entry.Name);
            Directory.CreateDirectory(output);
            if (entry.LinkTarget is { } leadsTo)
            {
                if (new FileInfo(target).LinkTarget == leadsTo) Remove(entry); // an interruption came between the two
                else if (!Path.Exists(target)) ReturnLink(entry, leadsTo, target);
                else throw Both(entry, target);
                continue;
            }
            if (Path.Exists(target)) throw Both(entry, target);
            if (entry is DirectoryInfo folder) folder.MoveTo(target);
            else File.Move(entry.FullName, target);
        }
    }

    /// <summary>A link is made anew: .NET moves what it leads to, or nothing where that is gone.</summary>
    private static void ReturnLink(FileSystemInfo link, string leadsTo, string target)
    {
        if (link is DirectoryInfo) Directory.CreateSymbolicLink(target, leadsTo);
        else File.CreateSymbolicLink(target, leadsTo);
        Remove(link);
    }

    private static void Remove(FileSystemInfo link)
    {
        if (link is DirectoryInfo && OperatingSystem.IsWindows()) Directory.Delete(link.FullName);
        else File.Delete(link.FullName);
    }

    private static UserException Both(FileSystemInfo entry, string target) => new(new(
        $"「{entry.FullName}」与「{target}」并存，请移走其中一个后再试。",
        $"There are both “{entry.FullName}” and “{target}”; move one of them away and try again."));
}
