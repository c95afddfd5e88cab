using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A report folder whose name is no year.</summary>
internal static class GK016_NoYear
{
    public static readonly Rule Rule = new("GK016", Severity.Error,
        new("文件夹名不是年份", "A folder whose name is no year"),
        new("报告按“单位/年份”存放，年份决定用哪一版格式。", "Reports lie under agency and year; the year decides the revision of the form."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024年/report.md", "---\nstatus: draft\n---\n", ""));

    public static Finding At(string folder, string name) =>
        new(Rule, SourceSpan.Of(folder), new($"「{name}」不是年份，应是四位数字，例如 2024。", $"“{name}” is no year; it must have four digits, as 2024."));
}
