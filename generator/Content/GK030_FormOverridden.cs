using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A report that names its form instead of following the year.</summary>
internal static class GK030_FormOverridden
{
    public static readonly Rule Rule = new("GK030", Severity.Warning,
        new("报告另行指定了格式", "A report that overrides its form"),
        new("年份和格式不一致是检查中的常见问题；确有原因的，请在豁免中说明。", "Form and year that disagree are a common finding; where there is a reason, waive it."),
        new("国办公开办函〔2021〕30号", "国办公开办函〔2021〕30号"),
        new Example("reports/minzheng/2024/report.md", "status: final\nform: annual-report-2021\n", "status: final\n"));

    public static Finding At(SourceSpan place, string form, int year) =>
        new(Rule, place, new($"{year} 年度报告指定使用 {form}，没有按年份选用格式。", $"The report for {year} names {form} instead of following its year."));
}
