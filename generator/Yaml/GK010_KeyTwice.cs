using SiteBuilder.Diagnostics;

namespace SiteBuilder.Yaml;

/// <summary>A key that stands twice: one of the two would silently be lost.</summary>
internal static class GK010_KeyTwice
{
    public static readonly Rule Rule = new("GK010", Severity.Error,
        new("同一项写了两次", "The same key twice"),
        new("两处只有一处会起作用，另一处就丢了。", "Only one of the two can count; the other would be lost."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md", "status: final\nstatus: draft", "status: final"));

    public static Finding At(YamlScalar key) =>
        new(Rule, key.Place, new($"「{key.Value}」写了两次，请删去一处。", $"“{key.Value}” stands twice; remove one."));
}
