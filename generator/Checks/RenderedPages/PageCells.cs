using System.Text;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>
/// Walks the statutory figures of a finished page, in the order of its bytes, without a parser: every <c>td</c> with a
/// <c>data-cell</c>, its address and all that stands in it.
/// </summary>
internal ref struct PageCells(ReadOnlySpan<byte> page)
{
    private static ReadOnlySpan<byte> Mark => " data-cell=\""u8;

    private ReadOnlySpan<byte> rest = page;

    public ReadOnlySpan<byte> Address { get; private set; }

    /// <summary>The text of the cell; anything beside text in it is part of it here, so that it is seen to differ.</summary>
    public ReadOnlySpan<byte> Content { get; private set; }

    public bool Next()
    {
        int at = rest.IndexOf(Mark);
        if (at < 0) return false;
        bool isCell = rest[(rest[..at].LastIndexOf((byte)'<') + 1)..].StartsWith("td "u8);
        rest = rest[(at + Mark.Length)..];
        Address = rest[..Math.Max(0, rest.IndexOf((byte)'"'))];
        rest = rest[Math.Max(0, rest.IndexOf((byte)'>') + 1)..];
        int end = rest.IndexOf("</td>"u8);
        Content = isCell && end >= 0 ? rest[..end] : "?"u8;
        return true;
    }

    public readonly (string Address, string Content) AsText() => (Encoding.UTF8.GetString(Address), Encoding.UTF8.GetString(Content));
}
