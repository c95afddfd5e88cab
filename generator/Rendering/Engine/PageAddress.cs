using System.Buffers;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Engine;

/// <summary>Where a page stands, and so how its links are written.</summary>
internal sealed class PageAddress
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_.~");

    private readonly Route page;
    private readonly string? root;

    private PageAddress(Route page, string? root)
    {
        this.page = page;
        this.root = root;
    }

    /// <summary>Links are relative and end in a file name: they work under any path and from disk.</summary>
    public static PageAddress Relative(Route page) => new(page, null);

    /// <summary>Links start at the root of the host: for 404.html, which is served under every address.</summary>
    public static PageAddress Absolute(Route page, string basePath) => new(page, basePath + "/");

    public string To(Route target) => Encode(root is null ? target.RelativeTo(page) : root + target.Public);

    /// <summary>Percent-encodes what an address cannot hold (attachments may have Chinese names).</summary>
    public static string Encode(string path) =>
        path.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path;
}
