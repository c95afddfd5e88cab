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
            if (Path.Exists(target))
            {
                throw new UserException(new($"「{entry.FullName}」与「{target}」并存，请移走其中一个后再试。",
                    $"There are both “{entry.FullName}” and “{target}”; move one of them away and try again."));
            }
            if (entry is DirectoryInfo folder && entry.LinkTarget is null) folder.MoveTo(target);
            else File.Move(entry.FullName, target);
        }
    }
}
