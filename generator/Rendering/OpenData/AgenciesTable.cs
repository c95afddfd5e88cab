using System.Globalization;
using SiteBuilder.Rendering.Pages;

namespace SiteBuilder.Rendering.OpenData;

/// <summary><c>data/agencies.csv</c>: the agencies that have published a report.</summary>
internal static class AgenciesTable
{
    public const string Name = "agencies", Key = "slug";

    public static DataTable Of(PublishedReports published) => new(Name, "行政机关",
    [
        DataField.Text(Key, "机关代号") with { IsRequired = true, Description = "网址和文件夹中的名称。" },
        DataField.Text("name", "机关全称") with { IsRequired = true },
        DataField.Text("short_name", "机关简称") with { IsRequired = true, Description = "报告标题中使用的名称。" },
        DataField.Text("kind", "机关类别") with { IsRequired = true, Values = ["政府", "部门", "街道", "乡镇", "其他"] },
        DataField.Text("code", "统一社会信用代码或索引号前缀"),
        DataField.Year("first_year", "应报告的首个年度"),
        DataField.Year("last_year", "应报告的最后年度"),
        new DataField("in_rollup", "boolean", "是否计入本级政府汇总") { IsRequired = true },
    ], () => published.Agencies.Select(agency => (IReadOnlyList<string>)
    [
        agency.Slug, agency.Name, agency.ShortName, agency.KindName, agency.Code ?? "", Year(agency.FirstYear), Year(agency.LastYear),
        agency.InRollup && !agency.IsGovernment ? "true" : "false",
    ]))
    {
        Description = "发布过年度报告的行政机关，每个机关一行。类别为“政府”的一行是其他各行的汇总，不参与汇总。",
        Key = [Key],
    };

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
