using System.Text;

namespace SiteBuilder.Importing.Sources;

/// <summary>A page saved as one file (.mht, .mhtml): the page itself out of the message that holds it.</summary>
internal static class SavedArchive
{
    /// <summary>True for the beginning of such a file.</summary>
    public static bool Is(string head) =>
        head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) && head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);

    /// <summary>The bytes of the first page in the archive, or null where the file is no archive.</summary>
    public static byte[]? Page(byte[] bytes)
    {
        string head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 8192));
        if (!Is(head)) return null;
        string all = Encoding.Latin1.GetString(bytes);
        if (Value(head, "boundary=") is not { Length: > 0 } boundary) return null;
        foreach (string part in all.Split("--" + boundary).Skip(1))
        {
            int body = part.IndexOf("\r\n\r\n", StringComparison.Ordinal), gap = 4;
            if (body < 0) (body, gap) = (part.IndexOf("\n\n", StringComparison.Ordinal), 2);
            if (body < 0 || !part[..body].Contains("text/html", StringComparison.OrdinalIgnoreCase)) continue;
            return Decoded(part[(body + gap)..], part[..body]);
        }
        return null;
    }

    private static byte[] Decoded(string body, string header)
    {
        if (header.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase)) return QuotedPrintable(body);
        if (!header.Contains("base64", StringComparison.OrdinalIgnoreCase)) return Encoding.Latin1.GetBytes(body);
        try
        {
            return Convert.FromBase64String(body.Trim());
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private static byte[] QuotedPrintable(string body)
    {
        var result = new List<byte>(body.Length);
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] != '=') result.Add((byte)body[i]);
            else if (i + 1 < body.Length && body[i + 1] is '\r' or '\n') i += i + 2 < body.Length && body[i + 1] == '\r' && body[i + 2] == '\n' ? 2 : 1;
            else if (i + 2 < body.Length && char.IsAsciiHexDigit(body[i + 1]) && char.IsAsciiHexDigit(body[i + 2]))
            {
                result.Add(Convert.FromHexString(body.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else result.Add((byte)'=');
        }
        return [.. result];
    }

    private static string? Value(string header, string name)
    {
        int at = header.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        string rest = header[(at + name.Length)..];
        int end = rest.AsSpan().IndexOfAny('\r', '\n', ';');
        return (end < 0 ? rest : rest[..end]).Trim().Trim('"');
    }
}
