using System.Text;
using System.Text.RegularExpressions;

namespace SiteBuilder.Importing.Sources;

/// <summary>The encoding of a saved page: what its bytes allow, then what it says of itself. Browsers save pages whose META no longer fits.</summary>
internal static class PageEncoding
{
    private const int Head = 4096;

    private static readonly Regex Charset = new(@"charset\s*=\s*[""']?\s*([A-Za-z0-9_\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    /// <summary>The text of the page and the name of its encoding.</summary>
    public static (string Text, string Name) Decode(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return (Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), "UTF-8");
        if (bytes is [0xFF, 0xFE, ..]) return (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), "UTF-16");
        if (bytes is [0xFE, 0xFF, ..]) return (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), "UTF-16");
        var head = Charset.Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(Head, bytes.Length)));
        string declared = head.Success ? head.Groups[1].Value.ToLowerInvariant() : "";
        var candidates = new List<(Encoding Encoding, string Name)> { (Encoding.UTF8, "UTF-8"), (Gb18030(), "GB18030") };
        if (declared is "big5" or "big5-hkscs" && CodePagesEncodingProvider.Instance.GetEncoding("big5") is { } big5) candidates.Insert(0, (big5, "Big5"));
        if (declared.StartsWith("gb", StringComparison.Ordinal)) candidates.Reverse();
        // The first one stands unless another reads the bytes with far fewer broken characters.
        var read = candidates.Select(c => (Text: c.Encoding.GetString(bytes), c.Name)).Select(c => (c.Text, c.Name, Broken: Broken(c.Text))).ToList();
        var best = read[0];
        foreach (var other in read.Skip(1))
        {
            if (other.Broken * 4 < best.Broken) best = other;
        }
        return (best.Text, best.Name);
    }

    private static Encoding Gb18030() => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Replacement characters, and those of the private use area that a wrong encoding makes of bytes.</summary>
    private static int Broken(string text) => text.Count(c => c is '\uFFFD' or >= '\uE000' and <= '\uF8FF' or >= '\u0080' and <= '\u009F');
}
