using System.Net;
using System.Text;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>
/// Reads from the bytes of a finished page where it leads and what can be led to: attributes are found by their <c>="</c>, which
/// stands in tags alone, since in text a quotation mark is escaped. Nothing is parsed: a site has thousands of pages.
/// </summary>
internal static class PageAddresses
{
    /// <summary>Every address of links, pictures, scripts, style sheets and forms as it is meant, each once, in the order of the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="origin">The public address of the site: what begins so counts wherever it stands (canonical, Open Graph, JSON-LD).</param>
    public static IReadOnlyList<string> Of(ReadOnlySpan<byte> page, string origin)
    {
        var found = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        void Add(string address)
        {
            if (known.Add(address)) found.Add(address);
        }
        for (var rest = page; Next(ref rest, out var name, out var value);)
        {
            if (name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("action"u8)) Add(Text(value));
            else if (name.SequenceEqual("srcset"u8)) foreach (string candidate in Candidates(Text(value))) Add(candidate);
        }
        foreach (string address in Own(page, origin)) Add(address);
        return found;
    }

    /// <summary>The ids of a page, as numbers: 32 bits for each tell a missing one as surely as anybody needs.</summary>
    public static HashSet<int> Ids(ReadOnlySpan<byte> page)
    {
        var ids = new HashSet<int>();
        for (var rest = page; Next(ref rest, out var name, out var value);)
        {
            if (name.SequenceEqual("id"u8)) ids.Add(IdOf(Text(value)));
        }
        return ids;
    }

    /// <summary>FNV-1a, the same on every machine.</summary>
    public static int IdOf(string id)
    {
        uint hash = 2166136261;
        foreach (char c in id) hash = (hash ^ c) * 16777619;
        return (int)hash;
    }

    private static bool Next(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        int equals = rest.IndexOf("=\""u8);
        if (equals < 0) return false;
        var before = rest[..equals];
        name = before[(before.LastIndexOfAny(" \n\t"u8) + 1)..];
        rest = rest[(equals + 2)..];
        int end = rest.IndexOf((byte)'"');
        value = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return true;
    }

    /// <summary>Whole values between quotation marks that begin with the site's own address.</summary>
    private static List<string> Own(ReadOnlySpan<byte> page, string origin)
    {
        var found = new List<string>();
        byte[] start = Encoding.UTF8.GetBytes($"\"{origin}/");
        for (int at; (at = page.IndexOf(start)) >= 0;)
        {
            page = page[(at + 1)..];
            int end = page.IndexOf((byte)'"');
            if (end < 0) break;
            found.Add(Text(page[..end]));
            page = page[(end + 1)..];
        }
        return found;
    }

    private static IEnumerable<string> Candidates(string srcset) =>
        srcset.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(candidate => candidate.Split(' ')[0]);

    private static string Text(ReadOnlySpan<byte> value)
    {
        string text = Encoding.UTF8.GetString(value);
        return text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
    }
}
