using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Forms;

/// <summary>Reads one relation of a form: two lists of keys on one axis, and the words to say it in.</summary>
internal static class RelationReader
{
    public static Relation? Read(YamlMap map, Axis rows, Axis columns, ICollection<Finding> findings)
    {
        int before = findings.Count;
        var fields = new YamlFields(map, findings);
        var kind = fields.OneOf("kind", ["total", "balance", "not_negative"]) switch
        {
            "balance" => RelationKind.Balance,
            "not_negative" => RelationKind.NotNegative,
            _ => RelationKind.Total,
        };
        bool overRows = fields.OneOf("axis", ["rows", "columns"]) == "rows";
        var axis = overRows ? rows : columns;
        var left = Leaves(fields.Texts("left"), axis, map, findings);
        var right = Leaves(fields.Texts("right"), axis, map, findings);
        string text = fields.Required("text");
        fields.Close();
        if (findings.Count == before && (left.Count == 0 || (kind != RelationKind.NotNegative && right.Count == 0)))
        {
            findings.Add(GK009_BrokenForm.At(map.Place, "勾稽关系缺少一边", "the relation lacks a side"));
        }
        return findings.Count > before ? null : new Relation(kind, overRows, left, right, text);
    }

    /// <summary>The positions of keys on an axis; a key that it lacks is reported.</summary>
    public static List<int> Leaves(IReadOnlyList<string> keys, Axis axis, YamlMap map, ICollection<Finding> findings)
    {
        foreach (string key in keys.Where(k => axis.IndexOf(k) < 0))
        {
            var hint = Nearest.Suggestion(key, axis.Leaves.Select(l => l.Key));
            findings.Add(GK009_BrokenForm.At(map.Place, $"勾稽关系里的「{key}」不是行或列的 key。{hint.Zh}".TrimEnd('。'), $"“{key}” in a relation is no key of the axis.{hint.En}".TrimEnd('.')));
        }
        return [.. keys.Select(axis.IndexOf).Where(i => i >= 0)];
    }
}
