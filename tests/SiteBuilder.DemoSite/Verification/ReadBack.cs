using System.Globalization;
using System.Text;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Verification;

/// <summary>Reads the tables again from the disk: whatever the shape and the encoding, the figures in them are the report's.</summary>
internal static class ReadBack
{
    public static void Prove(IEnumerable<ReportFigures> reports, string root)
    {
        foreach (ReportFigures report in reports)
        {
            foreach (string table in new[] { "proactive", "requests", "disputes" })
            {
                string path = Path.Combine(root, "reports", report.Agency.Slug, $"{report.Year}", table + ".csv");
                IEnumerable<decimal> written = Figures(Decoded(File.ReadAllBytes(path))).Order();
                IEnumerable<decimal> meant = report.Sheet.Addresses.Where(a => a.StartsWith(table + ".", StringComparison.Ordinal)).Select(a => report.Sheet[a]).Order();
                Claim.That(written.SequenceEqual(meant), $"{report}: {table}.csv holds other figures");
            }
        }
    }

    private static string Decoded(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("GB18030").GetString(bytes);
        }
    }

    /// <summary>Every field that is a number; a quoted one holds thousands separators.</summary>
    private static IEnumerable<decimal> Figures(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            string[] pieces = line.TrimEnd('\r').Split('"');
            for (int i = 0; i < pieces.Length; i++)
            {
                IEnumerable<string> fields = i % 2 == 1 ? [pieces[i].Replace(",", "", StringComparison.Ordinal)] : pieces[i].Split(',');
                foreach (string field in fields)
                {
                    if (decimal.TryParse(HalfWidth(field), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal figure)) yield return figure;
                }
            }
        }
    }

    private static string HalfWidth(string field) => string.Concat(field.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
}
