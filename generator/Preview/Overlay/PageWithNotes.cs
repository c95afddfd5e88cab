using System.Text;
using SiteBuilder.Rendering;

namespace SiteBuilder.Preview.Overlay;

/// <summary>
/// A rendered page with the overlay: three lines before the end of its body. Nothing else in the page changes, so that
/// without them (<see cref="Bare"/>) it is what <c>build</c> writes, byte for byte, less its own policy, which would forbid the overlay.
/// </summary>
internal static class PageWithNotes
{
    private const string Start = "<!--preview-->";
    private const string End = "<!--/preview-->";

    /// <param name="made">The page as built.</param>
    /// <param name="notes">What the overlay shows, as JSON.</param>
    public static ReadOnlyMemory<byte> Of(MadeFile made, ReadOnlyMemory<byte> notes)
    {
        var page = made.Bytes.Span;
        int body = page.LastIndexOf("</body>"u8);
        if (body < 0) body = page.Length;
        using var output = new MemoryStream(page.Length + notes.Length + 512);
        WriteWithoutPolicy(output, page[..body]);
        output.Write(Encoding.UTF8.GetBytes($"""{Start}<link rel="stylesheet" href="/{Answers.Own}overlay.css"><script type="application/json" id="preview-notes">"""));
        output.Write(notes.Span);
        output.Write(Encoding.UTF8.GetBytes($"""</script><script src="/{Answers.Own}idiomorph.min.js" defer></script><script src="/{Answers.Own}overlay.js" defer></script>{End}"""));
        output.Write(page[body..]);
        return output.ToArray();
    }

    /// <summary>The page as <c>build</c> writes it, out of a page of the preview, less its policy; for whoever compares the two.</summary>
    public static string Bare(string page)
    {
        int start = page.IndexOf(Start, StringComparison.Ordinal), end = page.IndexOf(End, StringComparison.Ordinal);
        return start < 0 || end < start ? page : page.Remove(start, end + End.Length - start);
    }

    /// <summary>A built page less its policy.</summary>
    public static string WithoutPolicy(string page)
    {
        using var bytes = new MemoryStream();
        WriteWithoutPolicy(bytes, Encoding.UTF8.GetBytes(page));
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteWithoutPolicy(MemoryStream output, ReadOnlySpan<byte> page)
    {
        int policy = page.IndexOf("<meta http-equiv=\"Content-Security-Policy\""u8);
        int end = policy < 0 ? -1 : page[policy..].IndexOf((byte)'>');
        if (end < 0)
        {
            output.Write(page);
            return;
        }
        output.Write(page[..policy]);
        output.Write(page[(policy + end + 1)..]);
    }
}
