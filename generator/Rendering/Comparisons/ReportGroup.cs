using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Comparisons;

/// <summary>Reports of agencies of one kind: 政府, 部门, 街道, 乡镇, 其他.</summary>
/// <param name="Kind">As readers are told.</param>
/// <param name="Style">In classes of the page.</param>
/// <param name="Reports">In the order of the agencies.</param>
internal sealed record ReportGroup(string Kind, string Style, IReadOnlyList<Report> Reports)
{
    public static IReadOnlyList<ReportGroup> ByKind(IEnumerable<Report> reports) =>
        [.. reports.GroupBy(r => r.Agency.Kind).OrderBy(g => g.Key).Select(g => new ReportGroup(g.First().Agency.KindName, StyleOf(g.Key), [.. g]))];

    /// <summary>The name of a kind in classes and ids: department.</summary>
    public static string StyleOf(AgencyKind kind) => kind switch
    {
        AgencyKind.Government => "government",
        AgencyKind.Department => "department",
        AgencyKind.Street => "street",
        AgencyKind.Town => "town",
        _ => "other",
    };
}
