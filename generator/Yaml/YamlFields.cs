using System.Globalization;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Yaml;

/// <summary>
/// Takes the known keys out of a mapping, each in the shape it must have, and reports every key that nobody asked for.
/// The mapping is closed: an unknown key is an error with a suggestion.
/// </summary>
internal sealed class YamlFields(YamlMap map, ICollection<Finding> findings)
{
    private const int MostUnknown = 50; // by then it is no settings file

    private readonly List<string> known = [];

    public YamlMap Map { get; } = map;

    public ICollection<Finding> Findings { get; } = findings;

    /// <summary>The value of a key, or null where the key is missing or empty.</summary>
    public YamlNode? Node(string key)
    {
        known.Add(key);
        var value = Map.Find(key)?.Value;
        return value is YamlScalar { IsEmpty: true } ? null : value;
    }

    public YamlScalar? Scalar(string key)
    {
        var node = Node(key);
        if (node is null or YamlScalar) return (YamlScalar?)node;
        Wrong(node, key, "应是一行文字", "must be plain text");
        return null;
    }

    public string? Text(string key) => Scalar(key)?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The text of a key that must be there; reported and "" where it is missing.</summary>
    public string Required(string key)
    {
        int before = Findings.Count;
        var text = Text(key);
        if (text is null && Findings.Count == before) Findings.Add(GK008_KeyMissing.At(Map.Place, key));
        return text ?? "";
    }

    public int? Integer(string key)
    {
        var scalar = Scalar(key);
        if (scalar is null) return null;
        if (int.TryParse(scalar.Value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)) return number;
        Wrong(scalar, key, "应是整数", "must be a whole number");
        return null;
    }

    /// <summary>A word out of a closed list; reported with the nearest ones where it is none of them.</summary>
    public string? OneOf(string key, IReadOnlyList<string> words)
    {
        var scalar = Scalar(key);
        if (scalar is null) return null;
        string value = scalar.Value.Trim();
        if (words.Contains(value)) return value;
        Wrong(scalar, key, $"应是{string.Join("、", words)}之一", $"must be one of {string.Join(", ", words)}");
        return null;
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var node = Node(key);
        if (node is null) return [];
        if (node is YamlScalar one) return [one.Value.Trim()];
        if (node is not YamlList list)
        {
            Wrong(node, key, "应是一个列表", "must be a list");
            return [];
        }
        foreach (var item in list.Items.Where(i => i is not YamlScalar)) Wrong(item, key, "的每一项应是一行文字", "must hold plain texts");
        return list.Items.OfType<YamlScalar>().Select(s => s.Value.Trim()).ToArray();
    }

    public YamlMap? Mapping(string key)
    {
        var node = Node(key);
        if (node is null or YamlMap) return (YamlMap?)node;
        Wrong(node, key, "应由“键: 值”组成", "must be made of “key: value”");
        return null;
    }

    /// <summary>A list whose items are mappings.</summary>
    public IReadOnlyList<YamlMap> Mappings(string key)
    {
        var node = Node(key);
        if (node is null) return [];
        if (node is not YamlList list)
        {
            Wrong(node, key, "应是一个列表", "must be a list");
            return [];
        }
        foreach (var item in list.Items.Where(i => i is not YamlMap)) Wrong(item, key, "的每一项应由“键: 值”组成", "must hold “key: value” items");
        return list.Items.OfType<YamlMap>().ToArray();
    }

    public bool Flag(string key) => OneOf(key, ["yes", "no", "true", "false", "是", "否"]) is "yes" or "true" or "是";

    public void Wrong(YamlNode node, string key, string zh, string en) => Findings.Add(GK007_WrongValue.At(node.Place, key, zh, en));

    /// <summary>Reports every key that was not asked for.</summary>
    public void Close()
    {
        foreach (var entry in Map.Entries.Where(e => !known.Contains(e.Key.Value)).Take(MostUnknown)) Findings.Add(GK006_UnknownKey.At(entry.Key, known));
    }
}
