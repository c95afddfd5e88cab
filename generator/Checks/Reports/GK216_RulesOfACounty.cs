using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>Rules (规章) in the report of an agency that has no power to make them (R32).</summary>
internal sealed class GK216_RulesOfACounty : ReportCheck
{
    public override Rule Rule { get; } = new("GK216", Severity.Warning,
        new("县级机关填了规章", "A county that makes rules"),
        new("县、区及其部门、街道、乡镇不制定规章，这一行应为 0，制发的文件填入行政规范性文件一行。单位名称里只有市、没有县区的，不作判断。",
            "Counties, their departments, streets and towns make no rules: the row is 0, and their documents belong in the row below. A name with a city alone is not judged."),
        new("《中华人民共和国立法法》：地方政府规章由省、自治区、直辖市和设区的市、自治州的人民政府制定", "The Legislation Law: rules are made by the governments of provinces and of cities with districts"),
        new Example("reports/minzheng/2024/proactive.csv", "规章,现行有效件数,1", "规章,现行有效件数,0"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var row = YearComparison.Failing(given, ExpectationKind.None).ToList();
        if (row.Count == 0) yield break;
        string figures = string.Join("、", row.Select(c => $"{c.Column} {c.Actual}"));
        yield return row[0].As(Rule, new(
            $"{row[0].Row}一行应为 0，填的是{figures}；{row[0].Estimate.Expectation.Text}，请核对是否应填在下一行。",
            $"{row[0].Cells[0].Split('#')[1]} should be 0 and is {row[0].Actual}: a county makes no rules.")) with
        {
            Cells = [.. row.Select(c => c.Cells[0])],
            Subjects = row.Count,
        };
    }
}
