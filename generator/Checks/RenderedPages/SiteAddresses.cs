using System.Collections.Concurrent;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>A place inside the site that an address leads to.</summary>
/// <param name="File">The path of a file under the output folder; empty where the address climbs out of the site.</param>
/// <param name="Anchor">The id in the page that is meant; empty for the page itself.</param>
internal readonly record struct SitePlace(string File, string Anchor)
{
    /// <summary>The file of a folder's page.</summary>
    public const string Index = "index.html";

    /// <summary>As people write the address, from the home page down: a page without its file name.</summary>
    public static string Shown(string file) => "/" + (file == Index || file.EndsWith("/" + Index, StringComparison.Ordinal) ? file[..^Index.Length] : file);
}

/// <summary>The files that a site will have.</summary>
internal interface ISiteFiles
{
    IEnumerable<string> Paths { get; }

    bool Has(string path);

    /// <summary>Makes a page; null for what is no page.</summary>
    Func<ReadOnlyMemory<byte>>? Page(string path);
}

/// <summary>
/// What can be linked to: every file that will be made, and the ids of the pages that some link with an anchor leads to. Only those
/// pages are made for it, once more and once for all links, so that no more is kept than a few numbers. Used from many threads.
/// </summary>
/// <param name="settings">Where the site is mounted, and its theme.</param>
/// <param name="files">Every file.</param>
/// <param name="drafts">The pages of reports that are drafts and so not made.</param>
internal sealed class SiteAddresses(SiteSettings settings, ISiteFiles files, IReadOnlySet<string> drafts)
{
    private const int UsualPath = 256;

    private readonly ConcurrentDictionary<string, Lazy<HashSet<int>>> ids = new(StringComparer.Ordinal);

    public string Origin => settings.Origin;

    public string Theme => settings.Theme;

    public IEnumerable<string> Files => files.Paths;

    public bool Has(string file) => files.Has(file);

    public bool IsDraft(string file) => drafts.Contains(file);

    /// <summary>True where the page has the anchor, and for anchors of what is no page (<c>guide.pdf#page=2</c>).</summary>
    public bool HasAnchor(SitePlace place) =>
        files.Page(place.File) is not { } make
        || ids.GetOrAdd(place.File, _ => new(() => PageAddresses.Ids(make().Span))).Value.Contains(PageAddresses.IdOf(place.Anchor));

    /// <summary>The place that an address in a page means; null where it is of another site or opens a program (<c>mailto:</c>).</summary>
    public SitePlace? Resolve(Route page, string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string anchor = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        if (anchor == "top" || anchor.StartsWith(":~:", StringComparison.Ordinal)) anchor = ""; // browsers know these themselves
        string path = hash < 0 ? address : address[..hash];
        int query = path.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) path = path[..query];
        if (path.Length == 0) return new SitePlace(page.Path, anchor);
        return Inside(page, path) is { } inside ? new SitePlace(inside, anchor) : null;
    }

    private string? Inside(Route page, string path)
    {
        if (path.StartsWith(Origin + "/", StringComparison.Ordinal) || path == Origin) return Normal("", path[Origin.Length..]);
        if (path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path)) return null;
        if (path[0] != '/') return Normal(page.Folder, path);
        // Below a path of the main portal the root belongs to that portal.
        return path == settings.BasePath || path.StartsWith(settings.BasePath + "/", StringComparison.Ordinal) ? Normal("", path[settings.BasePath.Length..]) : null;
    }

    /// <summary>Goes from a folder the way that is told; empty where that climbs out of the site.</summary>
    private static string Normal(string folder, string way)
    {
        string steps = Uri.UnescapeDataString(way);
        int most = folder.Length + steps.Length + SitePlace.Index.Length + 2;
        Span<char> room = most <= UsualPath ? stackalloc char[UsualPath] : new char[most];
        int length = 0;
        foreach (var part in folder.AsSpan().Split('/')) length = Below(folder.AsSpan(part), room, length);
        bool isFolder = true;
        foreach (var part in steps.AsSpan().Split('/'))
        {
            var step = steps.AsSpan(part);
            isFolder = step is "" or "." or "..";
            if (!isFolder) length = Below(step, room, length);
            else if (step is ".." && length == 0) return "";
            else if (step is "..") length = Math.Max(0, room[..length].LastIndexOf('/'));
        }
        if (isFolder) length = Below(SitePlace.Index, room, length);
        return new string(room[..length]);
    }

    /// <summary>Writes one more step behind a path, and gives its new length.</summary>
    private static int Below(ReadOnlySpan<char> step, Span<char> path, int length)
    {
        if (step.IsEmpty) return length;
        if (length > 0) path[length++] = '/';
        step.CopyTo(path[length..]);
        return length + step.Length;
    }

    private static bool HasScheme(string path)
    {
        int colon = path.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && path.AsSpan(0, colon).IndexOf('/') < 0;
    }
}
