using System.Text;

namespace SiteBuilder.DemoSite.Writing;

/// <summary>How a CSV file came to be: the way an editor saved it decides encoding, line ends and how numbers look.</summary>
internal enum Saved
{
    /// <summary>Excel, "CSV UTF-8": a byte order mark and CRLF.</summary>
    AsUtf8,

    /// <summary>A text editor: UTF-8 without a mark, LF.</summary>
    ByTextEditor,

    /// <summary>Excel in China, "CSV": GB18030, with thousands separators as the cells were formatted.</summary>
    AsGb18030,

    /// <summary>The same, with figures typed on a Chinese keyboard in full width.</summary>
    AsGb18030FullWidth,
}

/// <summary>Turns rows of fields into the bytes of a CSV file.</summary>
internal static class Csv
{
    public static byte[] Bytes(IEnumerable<IReadOnlyList<string>> rows, Saved saved)
    {
        string end = saved == Saved.ByTextEditor ? "\n" : "\r\n";
        string text = string.Concat(rows.Select(row => string.Join(',', row.Select(f => Field(Dressed(f, saved)))) + end));
        return saved switch
        {
            Saved.AsUtf8 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            Saved.ByTextEditor => Encoding.UTF8.GetBytes(text),
            _ => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text),
        };
    }

    private static string Dressed(string field, Saved saved)
    {
        if (field.Length == 0 || !field.All(char.IsAsciiDigit)) return field;
        return saved switch
        {
            Saved.AsGb18030 when field.Length > 3 => field[..^3] + "," + field[^3..],
            Saved.AsGb18030FullWidth when field.Length > 1 => string.Concat(field.Select(c => (char)(c - '0' + '０'))),
            _ => field,
        };
    }

    private static string Field(string field) => field.Contains(',', StringComparison.Ordinal) ? $"\"{field}\"" : field;
}
