using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Formats;

/// <summary>
/// Paths as a forge knows them: relative to the root of the repository in which the content lies, else to the current
/// folder; what lies outside keeps its path inside the content.
/// </summary>
internal sealed class RepositoryPath(Verdict verdict)
{
    private readonly string root = RootAbove(Path.GetFullPath(verdict.Workspace.Content)) ?? Environment.CurrentDirectory;

    /// <summary>The path of the finding's file or folder; a dot for the root itself.</summary>
    public string Of(Finding finding)
    {
        string relative = Path.GetRelativePath(root, Path.GetFullPath(verdict.FileOf(finding))).Replace('\\', '/');
        bool isOutside = relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return !isOutside ? relative : finding.Place.File.Length == 0 ? "." : finding.Place.File;
    }

    /// <summary>The same as an address: each segment percent-encoded.</summary>
    public string AddressOf(Finding finding) => string.Join('/', Of(finding).Split('/').Select(Uri.EscapeDataString));

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
