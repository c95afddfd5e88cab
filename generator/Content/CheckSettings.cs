using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Content;

/// <summary>Reads the setting <c>checks</c>: code → error is not allowed; warning, info, off, or a threshold.</summary>
internal static class CheckSettings
{
    public static IReadOnlyDictionary<string, CheckSetting> Read(YamlFields fields)
    {
        var settings = new Dictionary<string, CheckSetting>(StringComparer.Ordinal);
        if (fields.Mapping("checks") is not { } map) return settings;
        foreach (var entry in map.Entries)
        {
            if (entry.Value is not YamlScalar scalar)
            {
                fields.Wrong(entry.Value, entry.Key.Value, "应是 warning、info、off 或一个数", "must be warning, info, off or a number");
                continue;
            }
            string value = scalar.Value.Trim();
            decimal threshold = 0;
            bool number = decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out threshold);
            if (number || value is "warning" or "info" or "off")
            {
                Severity? severity = value switch { "warning" => Severity.Warning, "info" => Severity.Info, _ => null };
                settings[entry.Key.Value] = new CheckSetting(severity, value == "off", number ? threshold : null, entry.Key.Place);
            }
            else fields.Wrong(scalar, entry.Key.Value, "应是 warning、info、off 或一个数", "must be warning, info, off or a number");
        }
        return settings;
    }
}
