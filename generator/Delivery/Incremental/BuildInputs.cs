using System.Globalization;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>How content and themes stood when a build began: paths, lengths and times, not one byte read.</summary>
internal sealed class BuildInputs
{
    private readonly IReadOnlyList<SourceTree> trees;

    private BuildInputs(SourceTree content, IReadOnlyList<SourceTree> trees, string digest) => (Content, this.trees, Digest) = (content, trees, digest);

    public SourceTree Content { get; }

    /// <summary>The same for inputs that stand the same; empty where one of them is too young to tell, or could not be entered.</summary>
    public string Digest { get; }

    public static BuildInputs Of(string contentFolder, string themesFolder)
    {
        var content = SourceTree.Read(contentFolder);
        var themes = Directory.Exists(themesFolder) ? SourceTree.Read(themesFolder) : null;
        var trees = new[] { content, themes }.OfType<SourceTree>().ToList();
        return new BuildInputs(content, trees, trees.TrueForAll(IsCertain) ? DigestOf(trees) : "");
    }

    /// <summary>The folders to be looked at the next time; none where the time of a file or folder is no proof.</summary>
    public IReadOnlyList<StandingTree> Standing() => Digest.Length > 0 && trees.All(tree => tree.Folders.All(folder => SourceFile.IsProof(new DateTime(folder.Changed, DateTimeKind.Utc), tree.ListedUtc)))
        ? [.. trees.Select(tree => StandingTree.Of(tree.Root, tree.Folders, tree.Files.Select(file => (file.Path, file.Length, file.ChangedUtc.Ticks))))] : [];

    /// <summary>True where these are the folders of the inputs, and everything in them stands as it stood.</summary>
    public static bool Stand(IReadOnlyList<StandingTree> standing, string contentFolder, string themesFolder) =>
        standing.Count > 0 && standing.Select(tree => tree.Root).SequenceEqual(RootsOf(contentFolder, themesFolder)) && standing.All(tree => tree.Stands());

    private static IEnumerable<string> RootsOf(string contentFolder, string themesFolder) =>
        new[] { contentFolder, themesFolder }.Where(Directory.Exists).Select(Path.GetFullPath);

    private static bool IsCertain(SourceTree tree) => tree.Findings.Count == 0 && tree.Files.All(file => SourceFile.IsProof(file.ChangedUtc, tree.ListedUtc));

    private static string DigestOf(IEnumerable<SourceTree> trees) => SiteBuilder.Content.Digest.Of(trees.SelectMany(tree =>
        tree.Files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Path}\0{file.Length}\0{file.ChangedUtc.Ticks}")).Prepend(tree.Root))).ToString("x32", CultureInfo.InvariantCulture);
}
