using System.Text;

namespace SiteBuilder.Fuzz.Mutating;

/// <summary>Spoils bytes as broken programs, cut transfers and hostile people do: a few changes at random, the same for the same seed.</summary>
internal sealed class Spoiler(Random random, IReadOnlyList<byte[]> others)
{
    private const int MostChanges = 5, LongestPiece = 400, Many = 20_000;

    private static readonly string[] Tokens =
    [
        "---\n", "{{ ", " }}", "{{ 表三.本年新收.总计 }}", "{{ 同比 上年.表二.规章 }}", "```\n", "<script>alert(1)</script>", "|", "\"", "\"\"", ",", ",,,,", "：", "\0", "\uFEFF", "\u202E", "\uD800", "\uFFFF",
        "99999999999999999999999999999", "1e999", "-0", "０１２", "．", "&#0;", "&#x110000;", "![](", "](", "[a]: ", "<!--", "-->", "]]>", "<![CDATA[", "&nbsp;", "&a *a ", "!!binary ", "? ", "%YAML 9.9\n", "- - - - ",
        "{{ for i in 1..1000000000 }}x{{ end }}", "{{ while true }}{{ end }}", "{{ \"x\" * 1000000000 }}", "{{ y = \"y\"; for i in 1..60; y = y + y; end }}", "{{ include 'page' }}", "{{ x = [1]; x[0] = x }}", "colspan=\"99999\"", "rowspan=\"-1\"", "\r", "\r\n\r\n", "\u2028", "\u0085", "{", "}", "[", "]", "<", ">", "'", "\\", "/", "../../../", "~", "2024-13-45", "0001-01-01", "9999-12-31 23:59",
        "<table><tr><td>", "</td></tr></table>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "<w:gridSpan w:val=\"2147483647\"/>", "<mergeCell ref=\"A1:XFD1048576\"/>", "１２３４５６７８９０", "〇一二三四五六七八九十百千万亿", "兆京垓", "\t", "　",
    ];

    private static readonly string[] Nests = ["> ", "- ", "[", "![", "(", "<div>", "{", "*", "**_", "{{ if true }}", "((", "（", "“", "\"", "<a href=\"", "[a](", "# "];

    /// <summary>The input with one to five changes.</summary>
    public byte[] Spoil(byte[] input)
    {
        byte[] bytes = input;
        for (int left = random.Next(1, MostChanges + 1); left > 0; left--) bytes = Change(bytes);
        return bytes;
    }

    private byte[] Change(byte[] b)
    {
        if (b.Length == 0) return Encoding.UTF8.GetBytes(Any(Tokens));
        int at = random.Next(b.Length), end = Math.Min(b.Length, at + random.Next(1, LongestPiece));
        switch (random.Next(15))
        {
            case 0: return With(b, at, (byte)(b[at] ^ (1 << random.Next(8))));
            case 1: return With(b, at, (byte)random.Next(256));
            case 2: return [.. b[..at], .. b[end..]];
            case 3: return [.. b[..end], .. b[at..end], .. b[end..]];
            case 4: return [.. b[..at], .. Noise(random.Next(1, 30)), .. b[at..]];
            case 5 or 6 or 7: return [.. b[..at], .. Encoding.UTF8.GetBytes(Any(Tokens)), .. b[at..]];
            case 8: return Spliced(b, at);
            case 9: return b[..at];
            case 10: return Lines(b);
            case 11: return Numbers(b);
            case 12: return Encoded(b);
            case 13: return [.. b[..at], .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Any(Nests), random.Next(2, 3000)))), .. b[at..]];
            default: return [.. b[..at], .. Enumerable.Repeat(b[at], random.Next(2, Many)), .. b[at..]];
        }
    }

    private static byte[] With(byte[] b, int at, byte value)
    {
        byte[] copy = [.. b];
        copy[at] = value;
        return copy;
    }

    private byte[] Noise(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private byte[] Spliced(byte[] b, int at)
    {
        byte[] other = Any(others);
        return other.Length == 0 ? b : [.. b[..at], .. other[random.Next(other.Length)..]];
    }

    /// <summary>A line lost, doubled, or two exchanged.</summary>
    private byte[] Lines(byte[] b)
    {
        var lines = Encoding.Latin1.GetString(b).Split('\n').ToList();
        int one = random.Next(lines.Count), other = random.Next(lines.Count);
        switch (random.Next(3))
        {
            case 0: lines.RemoveAt(one); break;
            case 1: lines.Insert(other, lines[one]); break;
            default: (lines[one], lines[other]) = (lines[other], lines[one]); break;
        }
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    /// <summary>A digit becomes a number that nobody expects.</summary>
    private byte[] Numbers(byte[] b)
    {
        int from = random.Next(b.Length), at = Array.FindIndex(b, from, x => x is >= (byte)'0' and <= (byte)'9');
        return at < 0 ? b : [.. b[..at], .. Encoding.UTF8.GetBytes(Any(["-1", "2147483648", "0.0000001", "79228162514264337593543950336", "1,234", "", "5.5.5", "NaN", "0x10", "１"])), .. b[(at + 1)..]];
    }

    /// <summary>The text in another encoding, or a mark in front that is not true.</summary>
    private byte[] Encoded(byte[] b) => random.Next(5) switch
    {
        0 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Encoding.UTF8.GetString(b)),
        1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(b))],
        2 => [0xFE, 0xFF, .. b],
        3 => [0xEF, 0xBB, 0xBF, .. b],
        _ => [.. b, 0x81],
    };

    private T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
