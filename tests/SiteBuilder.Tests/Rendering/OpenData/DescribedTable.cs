using System.Globalization;
using System.Text.Json;

namespace SiteBuilder.Tests.Rendering.OpenData;

/// <summary>A CSV file and its description, read by the rules of Table Schema: types, constraints, keys.</summary>
internal sealed class DescribedTable
{
    private readonly JsonElement schema;
    private readonly List<string> names;

    public DescribedTable(JsonElement resource, string text)
    {
        schema = resource.GetProperty("schema").Clone();
        names = [.. schema.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];
        var lines = Lines(text);
        Assert.Equal(names, lines[0]);
        Rows = [.. lines.Skip(1)];
    }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Whatever is not as the description says.</summary>
    public IEnumerable<string> Mistakes(IReadOnlyDictionary<string, DescribedTable> tables)
    {
        var fields = schema.GetProperty("fields").EnumerateArray().ToList();
        foreach (var (number, row) in Rows.Index())
        {
            if (row.Count != fields.Count) yield return $"row {number} has {row.Count} fields";
            for (int i = 0; i < row.Count; i++)
            {
                if (!Fits(fields[i], row[i])) yield return $"row {number}: {names[i]} is “{row[i]}”";
            }
        }
        if (Keys(Texts(schema, "primaryKey")).CountBy(key => key).FirstOrDefault(c => c.Value > 1) is { Key: { } twice }) yield return $"the key {twice} stands twice";
        if (!schema.TryGetProperty("foreignKeys", out var references)) yield break;
        foreach (var reference in references.EnumerateArray())
        {
            var target = reference.GetProperty("reference");
            var known = tables[target.GetProperty("resource").GetString()!].Keys(Texts(target, "fields")).ToHashSet();
            foreach (string missing in Keys(Texts(reference, "fields")).Where(key => !known.Contains(key))) yield return $"there is no {missing}";
        }
    }

    private IEnumerable<string> Keys(IReadOnlyList<string> fields) => Rows.Select(row => string.Join('|', fields.Select(f => row[names.IndexOf(f)])));

    private static bool Fits(JsonElement field, string value)
    {
        var constraints = field.TryGetProperty("constraints", out var found) ? found : default;
        bool Has(string name, out JsonElement constraint)
        {
            constraint = default;
            return constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(name, out constraint);
        }
        if (value.Length == 0) return !Has("required", out _);
        if (Has("enum", out var values) && values.EnumerateArray().All(v => v.GetString() != value)) return false;
        bool isNumber = decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
        if (Has("minimum", out var least) && (!isNumber || number < least.GetDecimal())) return false;
        return field.GetProperty("type").GetString() switch
        {
            "string" => !field.TryGetProperty("format", out _) || Uri.IsWellFormedUriString(value, UriKind.Absolute),
            "integer" => isNumber && number == decimal.Truncate(number) && !value.Contains('.'),
            "number" => isNumber,
            "boolean" => value is "true" or "false",
            "year" => value.Length == 4 && value.All(char.IsAsciiDigit),
            "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "datetime" => field.GetProperty("format").GetString() == "%Y-%m-%d %H:%M" && DateTime.TryParseExact(value, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            var other => throw new InvalidOperationException(other),
        };
    }

    private static List<string> Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];

    /// <summary>The lines of a CSV file (RFC 4180), its mark left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lines(string text)
    {
        var lines = new List<IReadOnlyList<string>>();
        var (fields, field, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        void EndField()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
        foreach (char c in text.TrimStart('\uFEFF'))
        {
            if (c == '"') quoted = !quoted; // a quotation mark inside a field does not occur in the demo
            else if (quoted || c is not (',' or '\r' or '\n')) field.Append(c);
            else if (c == ',') EndField();
            else if (c == '\n')
            {
                EndField();
                lines.Add(fields);
                fields = [];
            }
        }
        return lines;
    }
}
