using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Forms;

/// <summary>Reads one expectation of a form: a figure, what it is compared with, and the words to say it in.</summary>
internal static class ExpectationReader
{
    private static readonly (string Name, ExpectationKind Kind)[] Kinds =
    [
        ("carry", ExpectationKind.Carry), ("opening", ExpectationKind.Opening), ("stock", ExpectationKind.Stock), ("kin", ExpectationKind.Kin),
        ("growth", ExpectationKind.Growth), ("cover", ExpectationKind.Cover), ("holding", ExpectationKind.Holding), ("least", ExpectationKind.Least),
        ("most", ExpectationKind.Most), ("steady", ExpectationKind.Steady), ("pursued", ExpectationKind.Pursued), ("none", ExpectationKind.None),
    ];

    public static Expectation? Read(YamlMap map, Axis rows, Axis columns, ICollection<Finding> findings)
    {
        int before = findings.Count;
        var fields = new YamlFields(map, findings);
        string? kind = fields.OneOf("kind", [.. Kinds.Select(k => k.Name)]);
        bool overRows = fields.OneOf("axis", ["rows", "columns"]) == "rows";
        var axis = overRows ? rows : columns;
        var figure = RelationReader.Leaves([fields.Required("figure")], axis, map, findings);
        var plus = RelationReader.Leaves(fields.Texts("plus"), axis, map, findings);
        var minus = RelationReader.Leaves(fields.Texts("minus"), axis, map, findings);
        var last = fields.Texts("last");
        string text = fields.Required("text");
        fields.Close();
        if (kind is null && findings.Count == before) findings.Add(GK009_BrokenForm.At(map.Place, "没有写 kind", "kind is missing"));
        if (findings.Count > before) return null;
        return new Expectation(Kinds.First(k => k.Name == kind).Kind, overRows, figure[0], text) { Plus = plus, Minus = minus, Last = last };
    }
}
