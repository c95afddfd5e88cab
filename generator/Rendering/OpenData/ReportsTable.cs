using System.Globalization;
using SiteBuilder.Content;
using SiteBuilder.Rendering.Pages;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.OpenData;

/// <summary><c>data/reports.csv</c>: every published report with its form, its dates and its address.</summary>
internal static class ReportsTable
{
    public const string Name = "reports";

    /// <summary>The columns with which other tables name a report.</summary>
    public static IReadOnlyList<string> Key { get; } = ["agency", "year"];

    public static DataTable Of(Site site) => new(Name, "年度报告",
    [
        DataField.Text("agency", "机关代号") with { IsRequired = true },
        DataField.Year("year", "报告年度") with { IsRequired = true },
        DataField.Text("form", "报告格式") with { IsRequired = true, Values = [.. site.Published.Select(r => r.Form.Id).Distinct().Order(StringComparer.Ordinal)] },
        DataField.Text("basis", "格式文号") with { IsRequired = true },
        DataField.Text("title", "报告标题") with { IsRequired = true },
        new DataField("written", "date", "成文日期"),
        new DataField("published", "datetime", "发布时间") { Format = "%Y-%m-%d %H:%M", Description = "网站所在时区的时间。" },
        DataField.Text("index_no", "索引号"),
        DataField.Text("doc_no", "文号"),
        new DataField("corrections", "integer", "更正次数") { IsRequired = true, IsNotNegative = true, Description = "发布后更正过的数字个数，数据均为更正后的数字。" },
        DataField.Text("as_published", "按原样保留的理由") with { Description = "不为空时，报告按原发布内容保留，其中的数字可能不符合勾稽关系。" },
        DataField.Text("url", "报告网址") with { IsRequired = true, Format = "uri" },
    ], () => site.Published.Select(report => Row(report, site.Settings)))
    {
        Description = "已发布的政府信息公开工作年度报告，每份报告一行。",
        Key = Key,
        References = [new DataReference(["agency"], AgenciesTable.Name, [AgenciesTable.Key])],
    };

    private static IReadOnlyList<string> Row(Report report, SiteSettings settings)
    {
        var matter = report.Matter;
        return
        [
            report.Agency.Slug, report.Year.ToString(CultureInfo.InvariantCulture), report.Form.Id, report.Form.Basis, report.Title,
            Dates.Day(matter.Written) ?? "", Dates.Minute(matter.Published) ?? "", matter.IndexNo ?? "", matter.DocNo ?? "",
            matter.Corrections.Count.ToString(CultureInfo.InvariantCulture), matter.AsPublished ?? "", PageFrame.Url(settings, report.Route),
        ];
    }
}
