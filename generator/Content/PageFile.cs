using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>Pictures and documents beside the editors' pages: <c>pages/guide/map.png</c> is published as <c>guide/map.png</c>.</summary>
internal static class PageFile
{
    private const string Folder = "pages/";

    private static readonly HashSet<string> NotPublished =
        [".html", ".htm", ".xhtml", ".shtml", ".mht", ".js", ".mjs", ".css", ".php", ".asp", ".aspx", ".jsp", ".md", ""];

    /// <summary>The address of a file of the content folder: those of pages stand at the top, all others as they lie.</summary>
    public static string RouteOf(string path) => path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;

    /// <summary>The files without those that differ from one before in capitals alone, which are reported: not every server tells them apart.</summary>
    public static IReadOnlyList<SourceFile> WithOneSpelling(IEnumerable<SourceFile> files, ICollection<Finding> findings)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var kept = new List<SourceFile>();
        foreach (var file in files)
        {
            if (taken.TryAdd(file.Path, file.Path)) kept.Add(file);
            else findings.Add(GK013_UnusedFile.OtherCapitals(file.Path, taken[file.Path]));
        }
        return kept;
    }

    /// <summary>False for what a browser or a server would carry out, also compressed, and for names without an extension.</summary>
    public static bool IsPublished(string name)
    {
        string extension = Path.GetExtension(name).ToLowerInvariant();
        return extension is ".gz" or ".br" ? IsPublished(Path.GetFileNameWithoutExtension(name)) : !NotPublished.Contains(extension);
    }
}
