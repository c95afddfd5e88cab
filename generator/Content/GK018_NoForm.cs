using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A year or an id for which there is no revision of the form.</summary>
internal static class GK018_NoForm
{
    public static readonly Rule Rule = new("GK018", Severity.Error,
        new("没有适用的报告格式", "No revision of the form fits"),
        new("格式自 2019 年度起规定；更早的年份没有这套表。", "The form exists since the report for 2019; earlier years have no such tables."),
        new("国办公开办函〔2019〕60号、〔2021〕30号", "国办公开办函〔2019〕60号 and 〔2021〕30号"),
        new Example("reports/minzheng/2024/report.md", "status: final\nform: annual-report-2012\n", "status: final\n"));

    public static Finding Year(string folder, int year, IEnumerable<string> forms) =>
        new(Rule, SourceSpan.Of(folder), new($"没有适用于 {year} 年度的格式，现有 {string.Join("、", forms)}。", $"No revision of the form is for {year}; there are {string.Join(", ", forms)}."));

    public static Finding Id(SourceSpan place, string id, IEnumerable<string> forms)
    {
        var list = forms.ToList();
        return new(Rule, place, new($"没有「{id}」这一版格式，现有 {string.Join("、", list)}。", $"There is no revision “{id}”; there are {string.Join(", ", list)}."));
    }
}
