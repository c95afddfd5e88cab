namespace SiteBuilder.Commands.Formats;

/// <summary>
/// Paths as a forge knows them: relative to the root of the repository in which the content lies, else to the current
/// folder, else to the content folder.
/// </summary>
internal sealed class RepositoryPath
{
    private readonly string prefix;

    public RepositoryPath(string contentFolder)
    {
        string content = Path.GetFullPath(contentFolder);
        string root = RootAbove(content) ?? Environment.CurrentDirectory;
        string relative = Path.GetRelativePath(root, content).Replace('\\', '/');
        bool isBelow = relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        prefix = isBelow && relative != "." ? relative + "/" : "";
    }

    /// <summary>The path of a file that is given relative to the content folder; a dot for the root itself.</summary>
    public string Of(string file)
    {
        string path = (prefix + file).TrimEnd('/');
        return path.Length == 0 ? "." : path;
    }

    /// <summary>The same as an address: each segment percent-encoded.</summary>
    public string AddressOf(string file) => string.Join('/', Of(file).Split('/').Select(Uri.EscapeDataString));

    private static string? RootAbove(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            string mark = Path.Combine(at, ".git"); // a folder, or a file where the work tree lies apart
            if (Directory.Exists(mark) || File.Exists(mark)) return at;
        }
        return null;
    }
}
