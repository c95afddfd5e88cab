using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>Pictures and documents beside the editors' pages: <c>pages/guide/map.png</c> is published as <c>guide/map.png</c>.</summary>
internal static class PageFile
{
    private const string Folder = "pages/";

    private static readonly HashSet<string> CarriedOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "", ".md", ".html", ".htm", ".xhtml", ".xht", ".shtml", ".shtm", ".stm", ".mht", ".mhtml", ".hta", ".htc", ".js", ".mjs", ".cjs", ".css", ".wasm", ".svgz", ".xsl", ".xslt",
        ".php", ".php3", ".php4", ".php5", ".php7", ".php8", ".phtml", ".phar", ".asp", ".aspx", ".ashx", ".asmx", ".cshtml", ".jsp", ".jspx", ".cgi", ".fcgi", ".pl", ".py", ".rb", ".sh",
        ".exe", ".com", ".dll", ".msi", ".scr", ".bat", ".cmd", ".vbs", ".vbe", ".jse", ".wsf", ".ps1", ".jar", ".swf", ".lnk", ".url", ".reg", ".config",
    };

    private static readonly HashSet<string> ShownAsXml = new(StringComparer.OrdinalIgnoreCase) { ".svg", ".xml", ".rss", ".atom", ".rdf", ".mml", ".kml", ".gpx" };

    /// <summary>The address of a file of the content folder: those of pages stand at the top, all others as they lie.</summary>
    public static string RouteOf(string path) => path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;

    /// <summary>
    /// The files that are published. Reported and left out: what a browser or a server would carry out, and a file that differs from one
    /// before in capitals alone, for not every server tells them apart.
    /// </summary>
    public static IReadOnlyList<SourceFile> Published(IEnumerable<SourceFile> files, ICollection<Finding> findings)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var kept = new List<SourceFile>();
        foreach (var file in files)
        {
            string extension = Path.GetExtension(file.Name);
            if (IsCarriedOut(file.Name)) findings.Add(GK041_ActiveFile.Kind(file.Path));
            else if (ShownAsXml.Contains(extension) && ActiveContent.IsIn(file.FullPath)) findings.Add(GK041_ActiveFile.Inside(file.Path));
            else if (!taken.TryAdd(file.Path, file.Path)) findings.Add(GK013_UnusedFile.OtherCapitals(file.Path, taken[file.Path]));
            else kept.Add(file);
        }
        return kept;
    }

    /// <summary>By its name, compressed or not; without an extension nobody knows what it is.</summary>
    private static bool IsCarriedOut(string name)
    {
        string extension = Path.GetExtension(name);
        if (!extension.Equals(".gz", StringComparison.OrdinalIgnoreCase) && !extension.Equals(".br", StringComparison.OrdinalIgnoreCase)) return CarriedOut.Contains(extension);
        string inner = Path.GetFileNameWithoutExtension(name);
        return ShownAsXml.Contains(Path.GetExtension(inner)) || IsCarriedOut(inner);
    }
}
