using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>How content and themes stood when a build began: paths, lengths and times, not one byte read.</summary>
internal sealed class BuildInputs
{
    private BuildInputs(SourceTree content, string digest) => (Content, Digest) = (content, digest);

    public SourceTree Content { get; }

    /// <summary>The same for inputs that stand the same; empty where one of them is too young to tell, or could not be entered.</summary>
    public string Digest { get; }

    public static BuildInputs Of(string contentFolder, string themesFolder)
    {
        var content = SourceTree.Read(contentFolder);
        var themes = Directory.Exists(themesFolder) ? SourceTree.Read(themesFolder) : null;
        var trees = new[] { content, themes }.OfType<SourceTree>().ToList();
        return new BuildInputs(content, trees.TrueForAll(IsCertain) ? DigestOf(trees) : "");
    }

    private static bool IsCertain(SourceTree tree) => tree.Findings.Count == 0 && tree.Files.All(file => SourceFile.IsProof(file.ChangedUtc, tree.ListedUtc));

    private static string DigestOf(IEnumerable<SourceTree> trees)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var tree in trees)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(tree.Root));
            foreach (var file in tree.Files) hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n{file.Path}\0{file.Length}\0{file.ChangedUtc.Ticks}")));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
