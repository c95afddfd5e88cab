using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A file without which the report or the site is not whole.</summary>
internal static class GK017_FileMissing
{
    public static readonly Rule Rule = new("GK017", Severity.Error,
        new("缺少文件", "A file is missing"),
        new("每份报告由 report.md 和三张表组成，缺一不可。", "A report is report.md and three tables, none of which may be missing."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2022/report.md", "---\nstatus: draft\n---\n", ""));

    public static Finding At(string path, string what, string whatEn, IEnumerable<string> others)
    {
        var hint = Nearest.Suggestion(path[(path.LastIndexOf('/') + 1)..], others);
        return new(Rule, SourceSpan.Of(path), new($"缺少{what}。{hint.Zh}", $"{whatEn} is missing.{hint.En}"));
    }
}
