using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>The encodings in which editors save: UTF-8, UTF-16 with its mark, and GB18030 (Excel in China).</summary>
internal static class TextEncodings
{
    private static readonly UTF8Encoding Utf8 = new(false, true);
    private static readonly Lazy<Encoding> Gb18030 = new(() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!);

    /// <summary>The text without its mark, or null where no encoding fits, which was then reported.</summary>
    public static string? Decode(byte[] bytes, string path, ICollection<Finding> findings)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return Strict(Utf8, bytes, 3, path, findings);
        if (bytes is [0xFF, 0xFE, ..]) return Utf16(new UnicodeEncoding(false, false, true), bytes, path, findings);
        if (bytes is [0xFE, 0xFF, ..]) return Utf16(new UnicodeEncoding(true, false, true), bytes, path, findings);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : Chinese(bytes, path, findings);
    }

    private static string? Chinese(byte[] bytes, string path, ICollection<Finding> findings)
    {
        try
        {
            string text = Gb18030.Value.GetString(bytes);
            if (Plausible(text))
            {
                findings.Add(GK003_OtherEncoding.At(path, "GB18030"));
                return text;
            }
        }
        catch (DecoderFallbackException)
        {
            // It is neither; told by where UTF-8 ends, in which most files are.
        }
        return Strict(Utf8, bytes, 0, path, findings);
    }

    private static string? Utf16(Encoding encoding, byte[] bytes, string path, ICollection<Finding> findings)
    {
        string? text = Strict(encoding, bytes, 2, path, findings);
        if (text is not null) findings.Add(GK003_OtherEncoding.At(path, "UTF-16"));
        return text;
    }

    private static string? Strict(Encoding encoding, byte[] bytes, int skip, string path, ICollection<Finding> findings)
    {
        try
        {
            return encoding.GetString(bytes, skip, bytes.Length - skip);
        }
        catch (DecoderFallbackException e)
        {
            return Broken(bytes, Math.Clamp(e.Index + skip, 0, bytes.Length), path, findings);
        }
    }

    private static string? Broken(byte[] bytes, int at, string path, ICollection<Finding> findings)
    {
        int line = 1, column = 1;
        foreach (byte b in bytes.AsSpan(0, Math.Clamp(at, 0, bytes.Length)))
        {
            column = b == '\n' ? 1 : (b & 0xC0) == 0x80 ? column : column + 1;
            if (b == '\n') line++;
        }
        findings.Add(GK002_UnknownEncoding.At(new SourceSpan(path, line, column)));
        return null;
    }

    /// <summary>Private-use characters are what GB18030 makes of bytes that never were Chinese.</summary>
    private static bool Plausible(string text)
    {
        int odd = 0;
        foreach (char c in text)
        {
            if (c is >= '\uE000' and <= '\uF8FF' or >= '\u0080' and <= '\u009F') odd++;
        }
        return odd * 20 <= text.Length;
    }
}
