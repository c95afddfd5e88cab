namespace SiteBuilder.Sites;

/// <summary>The address of a file of the site: its path under the output folder, <c>/</c> between, without a slash at the front.</summary>
internal readonly record struct Route(string Path) : IComparable<Route>
{
    /// <summary>A page in its own folder: <c>guide</c> → <c>guide/index.html</c>; empty is the home page.</summary>
    public static Route Page(string folder) => new(folder.Length == 0 ? "index.html" : folder.TrimEnd('/') + "/index.html");

    /// <summary>The folder with a slash at the end, or empty at the top.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    /// <summary>How a page at <paramref name="from"/> links here: relative, ending in a file name, so that it works under any path and from disk.</summary>
    public string RelativeTo(Route from)
    {
        string source = from.Folder, target = Path;
        int common = 0;
        for (int i = 0; i < source.Length && i < target.Length && source[i] == target[i]; i++)
        {
            if (source[i] == '/') common = i + 1;
        }
        int up = source.AsSpan(common).Count('/');
        return string.Concat(Enumerable.Repeat("../", up)) + target[common..];
    }

    /// <summary>The public path: <c>reports/a/2020/</c> for an index page, else the file.</summary>
    public string Public => Path.EndsWith("/index.html", StringComparison.Ordinal) || Path == "index.html" ? Folder : Path;

    public int CompareTo(Route other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => Path;
}
