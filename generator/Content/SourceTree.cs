using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>An input file: its path under the content folder with <c>/</c> between, where it lies, length in bytes.</summary>
internal sealed record SourceFile(string Path, string FullPath, long Length, DateTime ChangedUtc);

/// <summary>Every input file of the content folder, in ordinal order; nothing is interpreted.</summary>
internal sealed class SourceTree
{
    private SourceTree(string root, IReadOnlyList<SourceFile> files, IReadOnlyList<Finding> findings)
    {
        Root = root;
        Files = files;
        Findings = findings;
    }

    /// <summary>The content folder, full path.</summary>
    public string Root { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    public IReadOnlyList<Finding> Findings { get; }
}
