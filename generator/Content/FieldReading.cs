using System.Globalization;
using SiteBuilder.Yaml;

namespace SiteBuilder.Content;

/// <summary>Dates, waivers and corrections as settings and front matter share them.</summary>
internal static class FieldReading
{
    public static DateOnly? Date(this YamlFields fields, string key)
    {
        var scalar = fields.Scalar(key);
        if (scalar is null) return null;
        if (DateOnly.TryParseExact(scalar.Value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        fields.Wrong(scalar, key, "应是日期，写成 2025-01-13 这样", "must be a date as 2025-01-13");
        return null;
    }

    public static DateTime? Moment(this YamlFields fields, string key)
    {
        var scalar = fields.Scalar(key);
        if (scalar is null) return null;
        string text = scalar.Value.Trim().Replace('T', ' ');
        if (DateTime.TryParseExact(text, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return moment;
        fields.Wrong(scalar, key, "应是日期和时间，写成 2025-01-20 09:30 这样", "must be date and time as 2025-01-20 09:30");
        return null;
    }

    public static decimal? Number(this YamlFields fields, string key)
    {
        var scalar = fields.Scalar(key);
        if (scalar is null) return null;
        if (ParseNumber(scalar.Value) is { } number) return number;
        fields.Wrong(scalar, key, "应是数字", "must be a number");
        return null;
    }

    public static IReadOnlyList<Waiver> Waivers(this YamlFields fields, string key) =>
        fields.Mappings(key).Select(map => Waiver(new YamlFields(map, fields.Findings))).ToArray();

    public static IReadOnlyList<Correction> Corrections(this YamlFields fields, string key) =>
        fields.Mappings(key).Select(map => Correction(new YamlFields(map, fields.Findings))).ToArray();

    private static Waiver Waiver(YamlFields fields)
    {
        string code = fields.Required("code");
        var cells = fields.Texts("cells");
        var values = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        if (fields.Mapping("values") is { } map)
        {
            var inner = new YamlFields(map, fields.Findings);
            foreach (var entry in map.Entries) values[entry.Key.Value] = inner.Number(entry.Key.Value);
        }
        var waiver = new Waiver(code, cells, values, fields.Text("text"), fields.Required("reason"), fields.Required("by"), fields.Date("until"), fields.Map.Place);
        if (cells.Count == 0 && waiver.Text is null) fields.Wrong(fields.Map, "waivers", "的每一项要写明 cells 或 text，说明豁免的是什么", "items must name cells or a text");
        fields.Close();
        return waiver;
    }

    private static Correction Correction(YamlFields fields)
    {
        var correction = new Correction(fields.Date("date") ?? default, fields.Required("cell"), fields.Number("from"), fields.Number("to"), fields.Required("reason"), fields.Map.Place);
        if (fields.Map.Find("date") is null) fields.Findings.Add(GK008_KeyMissing.At(fields.Map.Place, "date"));
        fields.Close();
        return correction;
    }

    private static decimal? ParseNumber(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
