using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Waivers;

/// <summary>A waiver whose last day is over.</summary>
internal static class GK393_WaiverExpired
{
    public static readonly Rule Rule = new("GK393", Severity.Warning,
        new("豁免已过期", "A waiver has expired"),
        new("until 是豁免有效的最后一天（含当天）；过期后问题重新出现，请改正、延期或删去。", "“until” is the last day of a waiver; after it the finding is back. Mend it, prolong the waiver or take it out."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md",
            "source: 示例县民政局\nwaivers:\n  - { code: GK202, cells: [requests.carried_in.total], values: { requests.carried_in.total: 2 }, reason: 上年数据已更正, by: 办公室, until: 2025-01-24 }\n", "source: 示例县民政局\n"));

    public static Finding At(Waiver waiver, DateOnly today) => new(Rule, waiver.Place, new(
        $"{waiver.Code} 的豁免（{waiver.Reason}）到 {waiver.Until:yyyy-MM-dd} 为止，今天是 {today:yyyy-MM-dd}，已过期。",
        $"The waiver of {waiver.Code} ({waiver.Reason}) ran until {waiver.Until:yyyy-MM-dd}; today is {today:yyyy-MM-dd}."));
}
