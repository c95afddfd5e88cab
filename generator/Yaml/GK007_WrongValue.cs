using SiteBuilder.Diagnostics;

namespace SiteBuilder.Yaml;

/// <summary>A known key with a value that it cannot have.</summary>
internal static class GK007_WrongValue
{
    public static readonly Rule Rule = new("GK007", Severity.Error,
        new("设置项的值不对", "A value that the key cannot have"),
        new("日期、年份、单位类别等只有规定的写法才读得准。", "Dates, years and kinds are certain only in the form that is set for them."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md", "written: 2025年1月13日左右", "written: 2025-01-13"));

    public static Finding At(SourceSpan place, string key, string zh, string en) =>
        new(Rule, place, new($"「{key}」{zh}。", $"“{key}” {en}."));
}
