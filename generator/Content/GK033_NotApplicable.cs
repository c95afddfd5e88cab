using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>A slash: the agency has no such matter, which is not the same as 0.</summary>
internal static class GK033_NotApplicable
{
    public static readonly Rule Rule = new("GK033", Severity.Info,
        new("标为不适用", "Marked as not applicable"),
        new("没有规章制定权的单位有的填“/”。照原样公开，不参加计算。", "Agencies without rule-making power write a slash. It is published as such and takes no part in sums."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/proactive.csv", "规章,本年制发件数,/", "规章,本年制发件数,0"));

    public static Finding At(SourceSpan place, string address, string where) =>
        new(Rule, place, new($"{where}填了“/”，按不适用公开。", $"{address} is a slash and is published as not applicable.")) { Cells = [address] };
}
