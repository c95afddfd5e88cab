using System.Security.Cryptography;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Preview;

/// <summary>The files of content and themes as they stand at one moment.</summary>
internal sealed class Sources
{
    private readonly HashSet<string> young = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal); // by path: of what is young now, or was when last listed

    private Sources(SourceTree content, IReadOnlyList<SourceFile> themes, Sources? before)
    {
        Content = content;
        Themes = themes;
        foreach (var file in content.Files.Concat(themes))
        {
            bool isYoung = !SourceFile.IsProof(file.ChangedUtc, content.ListedUtc) && young.Add(file.FullPath);
            if (isYoung || before?.young.Contains(file.FullPath) == true) hashes[file.FullPath] = HashOf(file);
        }
    }

    public SourceTree Content { get; }

    public IReadOnlyList<SourceFile> Themes { get; }

    /// <summary>Lists them.</summary>
    /// <param name="workspace">The folders.</param>
    /// <param name="before">How they stood before, where it is known what happened since.</param>
    /// <param name="changed">Full paths of files and folders that something happened to since; only their folders are listed again.</param>
    /// <exception cref="UserException">There is no content folder.</exception>
    public static Sources Of(Workspace workspace, Sources? before = null, IReadOnlyCollection<string>? changed = null)
    {
        bool isKnown = before is not null && changed is not null && Directory.Exists(workspace.Content);
        var content = isKnown ? before!.Content.Again(changed!) : SourceTree.Read(workspace.Content);
        string themes = Path.GetFullPath(workspace.Themes) + Path.DirectorySeparatorChar;
        bool sameThemes = isKnown && !changed!.Any(path => (path + Path.DirectorySeparatorChar).StartsWith(themes, StringComparison.Ordinal));
        return new(content, sameThemes ? before!.Themes : Directory.Exists(workspace.Themes) ? SourceTree.Read(workspace.Themes).Files : [], before);
    }

    /// <summary>Whether nothing changed since, by names, sizes and times; of files that were young then, whose time two states of them may share, by their bytes too.</summary>
    public bool AreLike(Sources before) => Content.Files.SequenceEqual(before.Content.Files) && Themes.SequenceEqual(before.Themes) && before.young.All(path => hashes.GetValueOrDefault(path) == before.hashes[path]);

    /// <summary>Whether no file of a theme changed since.</summary>
    public bool ThemesAreLike(Sources before) =>
        ReferenceEquals(Themes, before.Themes) || (Themes.SequenceEqual(before.Themes) && Themes.All(file => !before.young.Contains(file.FullPath)));

    private static string HashOf(SourceFile file)
    {
        try
        {
            return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullPath)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ""; // gone, or locked: whoever reads it will say so
        }
    }
}
