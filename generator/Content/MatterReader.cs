using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Content;

/// <summary>Reads the front matter of reports and of pages.</summary>
internal static class MatterReader
{
    public static ReportMatter Report(YamlMap map, ICollection<Finding> findings)
    {
        var fields = new YamlFields(map, findings);
        var matter = new ReportMatter
        {
            IsFinal = fields.OneOf("status", ["draft", "final"]) == "final",
            Written = fields.Date("written"), Published = fields.Moment("published"),
            IndexNo = fields.Text("index_no"), DocNo = fields.Text("doc_no"), Source = fields.Text("source"),
            Keywords = Keywords(fields), Summary = fields.Text("summary"), Form = fields.Text("form"),
            AsPublished = fields.Text("as_published"), Corrections = fields.Corrections("corrections"), Waivers = fields.Waivers("waivers"),
            Places = map.Entries.ToDictionary(e => e.Key.Value, e => e.Value is YamlScalar { IsEmpty: false } ? e.Value.Place : e.Key.Place, StringComparer.Ordinal),
        };
        fields.Close();
        return matter;
    }

    public static PageMatter Page(YamlMap map, ICollection<Finding> findings)
    {
        var fields = new YamlFields(map, findings);
        var matter = new PageMatter(fields.Required("title"), fields.Text("column"), fields.Integer("order") ?? 0, fields.Moment("published"), fields.Text("source"));
        fields.Close();
        return matter;
    }

    /// <summary>A list, or one text with separators.</summary>
    private static IReadOnlyList<string> Keywords(YamlFields fields) =>
        fields.Texts("keywords").SelectMany(k => k.Split([',', '，', '、', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToArray();
}
