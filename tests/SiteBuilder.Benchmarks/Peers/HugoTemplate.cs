using System.Globalization;
using System.Text;
using SiteBuilder.Sites;

namespace SiteBuilder.Benchmarks.Peers;

/// <summary>The templates with which Hugo makes the page of a report, made from a page of this product: what belongs to the one report becomes a parameter.</summary>
/// <param name="Single">The layout of a page.</param>
/// <param name="Tables">Shortcode → the template of the table.</param>
internal sealed record HugoTemplate(string Single, IReadOnlyDictionary<string, string> Tables)
{
    private const string TextBegins = "<div class=\"intro text\">", TextEnds = "<p class=\"signature\">", Others = "<ul class=\"years\">", OthersEnd = "</ul>";

    private const string OtherYears = """
        {{ $short := .Params.short_name }}{{ range .Params.others }}<li><a href="../{{ . }}/index.html" title="{{ $short }}{{ . }}年政府信息公开工作年度报告">{{ . }}年</a></li>
        {{ end }}
        """;

    public static HugoTemplate Of(string page, Report sample)
    {
        int from = page.IndexOf(TextBegins, StringComparison.Ordinal), to = page.IndexOf(TextEnds, StringComparison.Ordinal);
        if (from < 0 || to < from) throw new InvalidOperationException("The page of a report is not what it was: mend HugoTemplate.");
        string tail = page[to..];
        int list = tail.IndexOf(Others, StringComparison.Ordinal) + Others.Length, end = tail.IndexOf(OthersEnd, list, StringComparison.Ordinal);
        string single = Parameters(page[..from], sample) + "<div class=\"text\">\n{{ .Content }}</div>\n" + Parameters(tail[..list] + "\n", sample) + OtherYears + Parameters(tail[end..], sample);
        return new HugoTemplate(single, sample.Form.Tables.ToDictionary(t => t.Key, t => Table(page, t.Key)));
    }

    /// <summary>From the box around a table to its end.</summary>
    public static string TableIn(string page, string table)
    {
        int inside = page.IndexOf($"<table class=\"data figures {table}", StringComparison.Ordinal);
        int from = page.LastIndexOf("<div", inside, StringComparison.Ordinal), to = page.IndexOf("</table>", inside, StringComparison.Ordinal);
        return page[from..to] + "</table>\n</div>\n";
    }

    /// <summary>Each figure by its place in the CSV: the quickest that Hugo can.</summary>
    private static string Table(string page, string table)
    {
        var text = new StringBuilder($"{{{{ $t := .Page.Resources.Get \"{table}.csv\" | transform.Unmarshal }}}}");
        int line = 0;
        foreach (string row in TableIn(page, table).Split("<tr>"))
        {
            int column = 0, at = line;
            text.Append(text.Length > 0 && row.StartsWith("<div", StringComparison.Ordinal) ? "" : "<tr>");
            text.Append(HugoSite.Figure.Replace(row, m =>
            {
                var figure = m.Groups["figure"];
                int start = figure.Index - m.Index;
                return string.Create(CultureInfo.InvariantCulture, $"{m.Value[..start]}{{{{ index (index $t {at}) {column++} }}}}{m.Value[(start + figure.Length)..]}");
            }));
            if (column > 0) line++;
        }
        return text.ToString();
    }

    private static string Parameters(string html, Report sample)
    {
        var matter = sample.Matter;
        string year = sample.Year.ToString(CultureInfo.InvariantCulture);
        (string Value, string Parameter)[] values =
        [
            (matter.Summary!, ".Params.summary"),
            (string.Create(CultureInfo.InvariantCulture, $"{matter.Published:yyyy-MM-ddTHH:mm:ss}"), ".Params.published_iso"),
            (string.Create(CultureInfo.InvariantCulture, $"{matter.Published:yyyy-MM-dd HH:mm}"), ".Params.published_at"),
            (string.Create(CultureInfo.InvariantCulture, $"{matter.Written:yyyy年M月d日}"), ".Params.signed"),
            (string.Create(CultureInfo.InvariantCulture, $"{matter.Written:yyyy-MM-dd}"), ".Params.written"),
            (sample.Title, ".Title"), (sample.Agency.Name, ".Params.name"), (sample.Agency.ShortName, ".Params.short_name"),
            (matter.IndexNo!, ".Params.index_no"), (matter.DocNo!, ".Params.doc_no"), (sample.Agency.Slug, ".Params.slug_of_agency"), (year, ".Params.year"),
        ];
        var marked = new StringBuilder(html);
        for (int i = 0; i < values.Length; i++) marked.Replace(values[i].Value, $"\uE000{(char)('\uE100' + i)}");
        for (int i = 0; i < values.Length; i++) marked.Replace($"\uE000{(char)('\uE100' + i)}", $"{{{{ {values[i].Parameter} }}}}");
        return marked.ToString();
    }
}
