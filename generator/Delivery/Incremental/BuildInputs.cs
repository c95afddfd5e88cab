using System.Globalization;
using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>How content and themes stood when a build began: paths, lengths and times, not one byte read.</summary>
internal sealed class BuildInputs
{
    private const int MostChanges = 500; // folders: of more everything is listed, on all cores

    private readonly IReadOnlyList<SourceTree> trees;

    private BuildInputs(SourceTree content, IReadOnlyList<SourceTree> trees, string digest) => (Content, this.trees, Digest) = (content, trees, digest);

    public SourceTree Content { get; }

    /// <summary>The same for inputs that stand the same; empty where one of them is too young to tell, or could not be entered.</summary>
    public string Digest { get; }

    /// <exception cref="UserException">There is no content folder.</exception>
    public static BuildInputs Of(string contentFolder, string themesFolder) => Of(SourceTree.Read(contentFolder), themesFolder);

    private static BuildInputs Of(SourceTree content, string themesFolder)
    {
        var themes = Directory.Exists(themesFolder) ? SourceTree.Read(themesFolder) : null;
        var trees = new[] { content, themes }.OfType<SourceTree>().ToList();
        return new BuildInputs(content, trees, trees.TrueForAll(IsCertain) ? DigestOf(trees) : "");
    }

    /// <summary>The folders to be looked at the next time; none where the time of a file or folder is no proof.</summary>
    public IReadOnlyList<TreeTimes> Standing() => Digest.Length > 0 && trees.All(tree => tree.Folders.All(folder => SourceFile.IsProof(new DateTime(folder.Changed, DateTimeKind.Utc), tree.ListedUtc)))
        ? [.. trees.Select(TimesOf)] : [];

    /// <summary>The inputs as they stand now, by how they stood: what did not change is not listed.</summary>
    /// <param name="standing">How they stood.</param>
    /// <param name="contentFolder">The content folder as named.</param>
    /// <param name="themesFolder">The folder of themes as named.</param>
    /// <param name="always">False: null where they stand as they stood, and nothing is made of that.</param>
    /// <param name="first">Is called when something was found to be another, once or more, from any thread.</param>
    /// <exception cref="UserException">There is no content folder.</exception>
    public static BuildInputs? Since(IReadOnlyList<StandingTree> standing, string contentFolder, string themesFolder, bool always, Action first)
    {
        var lookedUtc = DateTime.UtcNow;
        bool areThese = standing.Count > 0 && standing.Select(tree => tree.Root).SequenceEqual(RootsOf(contentFolder, themesFolder));
        var changed = areThese ? standing[0].Changes(MostChanges, first) : null;
        if (changed is null) return Of(contentFolder, themesFolder);
        if (!always && changed.Count == 0 && standing.Skip(1).All(tree => tree.Stands())) return null;
        return standing[0].Tree(lookedUtc) is { } stood ? Of(stood.Again(changed, lookedUtc), themesFolder) : Of(contentFolder, themesFolder);
    }

    /// <summary>How a tree stands.</summary>
    public static TreeTimes TimesOf(SourceTree tree) => new(tree.Root, tree.Folders, sink =>
    {
        byte[] path = [];
        var (folder, length) = ((SourceFolder?)null, 0);
        foreach (var file in tree.Files)
        {
            int longest = Encoding.UTF8.GetMaxByteCount(file.Folder.Path.Length + 1 + file.Name.Length);
            if (path.Length < longest) (folder, path) = (null, new byte[longest * 2]);
            if (!ReferenceEquals(folder, file.Folder))
            {
                folder = file.Folder;
                length = Encoding.UTF8.GetBytes(folder.Path, path);
                if (length > 0) path[length++] = (byte)'/';
            }
            sink(path.AsSpan(0, length + Encoding.UTF8.GetBytes(file.Name, path.AsSpan(length))), file.Length, file.ChangedUtc.Ticks);
        }
    });

    private static IEnumerable<string> RootsOf(string contentFolder, string themesFolder) =>
        new[] { contentFolder, themesFolder }.Where(Directory.Exists).Select(Path.GetFullPath);

    private static bool IsCertain(SourceTree tree) => tree.Findings.Count == 0 && tree.Files.All(file => SourceFile.IsProof(file.ChangedUtc, tree.ListedUtc));

    private static string DigestOf(IEnumerable<SourceTree> trees)
    {
        var digest = new RunningDigest();
        foreach (var tree in trees)
        {
            digest.Add(tree.Root);
            string folder = "";
            foreach (var file in tree.Files)
            {
                if (file.Folder.Path != folder) digest.Add("/" + (folder = file.Folder.Path));
                digest.Add(file.Name);
                digest.Add(file.Length);
                digest.Add(file.ChangedUtc.Ticks);
            }
        }
        return digest.Value.ToString("x32", CultureInfo.InvariantCulture);
    }
}
