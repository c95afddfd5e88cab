using System.Text;
using SiteBuilder.Damage.Damaging;

namespace SiteBuilder.Damage.Writing;

/// <summary>Saves a report in one of the formats that the import reads.</summary>
internal static class ReportFile
{
    public static IReadOnlyList<string> Formats { get; } = ["html", "docx", "xlsx", "csv", "txt", "copied"];

    public static byte[] Write(Specimen report, string format) => format switch
    {
        "html" => Bytes(report, HtmlWriter.Of(report)),
        "docx" => DocxWriter.Of(report),
        "xlsx" => XlsxWriter.Of(report),
        "csv" => Bytes(report, Lines(report, ",", titles: false)),
        "copied" => Bytes(report, CopiedText.Of(report)),
        _ => Bytes(report, Lines(report, "\t", titles: true)),
    };

    private static byte[] Bytes(Specimen report, string text) => report.Encode is { } encode ? encode(text) : Encoding.UTF8.GetBytes(text);

    public static string Title(Specimen report, string key) => report.Form.Parts.First(p => p.Table == key).Title;

    /// <summary>Every row a line; merged cells leave blanks behind, as Excel saves them.</summary>
    private static string Lines(Specimen report, string separator, bool titles)
    {
        var text = new StringBuilder();
        foreach (var table in report.Tables)
        {
            if (titles && report.HasTitles) text.Append(Title(report, table.Key)).Append("\n\n");
            foreach (var row in Laid.Out(table)) text.AppendJoin(separator, row.Select(c => OneLine(c?.Text ?? ""))).Append('\n');
            if (titles) text.Append('\n');
        }
        return text.ToString();
    }

    public static string OneLine(string text) => text.Replace("\n", "", StringComparison.Ordinal).Replace(",", "，", StringComparison.Ordinal).Replace("\"", "“", StringComparison.Ordinal).Replace("⟦1⟧", "①", StringComparison.Ordinal);
}
