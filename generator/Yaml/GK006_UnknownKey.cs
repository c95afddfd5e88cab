using SiteBuilder.Diagnostics;

namespace SiteBuilder.Yaml;

/// <summary>A key that settings or front matter do not have.</summary>
internal static class GK006_UnknownKey
{
    public static readonly Rule Rule = new("GK006", Severity.Error,
        new("没有这个设置项", "Unknown key"),
        new("写错一个字母的设置项会悄悄不起作用，所以不认识的键一律报错。", "A misspelt key would silently do nothing, so every key that is not known is an error."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md", "statuss: final", "status: final"));

    public static Finding At(YamlScalar key, IEnumerable<string> known)
    {
        var hint = Nearest.Suggestion(key.Value, known);
        string shown = key.Value.Length > 40 ? key.Value[..40] + "…" : key.Value;
        return new Finding(Rule, key.Place, new($"没有「{shown}」这一项。{hint.Zh}", $"There is no key “{shown}”.{hint.En}"));
    }
}
