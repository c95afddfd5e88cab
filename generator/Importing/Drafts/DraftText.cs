using System.Globalization;
using System.Text;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Narratives;

namespace SiteBuilder.Importing.Drafts;

/// <summary>Writes <c>report.md</c>: what the source says about itself as front matter, the introduction, and the parts under their canonical headings.</summary>
internal static class DraftText
{
    public static string Of(ImportedReport report, int year, FormCatalogue forms)
    {
        var text = new StringBuilder("---\nstatus: draft\n");
        foreach (var (key, value) in Matter(report)) text.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
        if (forms.For(year) != report.Form) text.Append(CultureInfo.InvariantCulture, $"form: {report.Form.Id}\n");
        text.Append("---\n");
        if (MarkdownDraft.Of(report.Article.Section(0)) is { Length: > 0 } intro) text.Append('\n').Append(intro).Append('\n');
        foreach (var part in report.Form.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {part.Title}\n");
            if (MarkdownDraft.Of(report.Article.Section(part.Number)) is { Length: > 0 } body) text.Append('\n').Append(body).Append('\n');
        }
        return text.ToString();
    }

    private static IEnumerable<(string Key, string Value)> Matter(ImportedReport report)
    {
        string? Of(params string[] names) => report.Said(names).FirstOrDefault();
        if ((report.Article.Written ?? Day(Of("written"))) is { } written) yield return ("written", written);
        if (report.Said("published", "PubDate").Select(HeadLines.Moment).FirstOrDefault(m => m is { Length: > 10 }) is { } published) yield return ("published", published); // a day alone is no moment, and none is invented
        if (Of("index_no") is { } index) yield return ("index_no", Quoted(index));
        if (Of("doc_no") is { } number) yield return ("doc_no", Quoted(number));
        if (Of("source", "ContentSource") is { } source) yield return ("source", Quoted(source));
    }

    private static string? Day(string? moment) => HeadLines.Moment(moment) is { } day ? day[..10] : null;

    private static string Quoted(string text) => $"'{string.Concat(text.Where(c => !char.IsControl(c))).Replace("'", "''", StringComparison.Ordinal)}'";
}
