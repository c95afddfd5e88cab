using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Waivers;

/// <summary>A waiver for a rule that does not exist, or for an error, which cannot be waived.</summary>
internal static class GK390_NothingToWaive
{
    public static readonly Rule Rule = new("GK390", Severity.Warning,
        new("豁免的编号不对", "A waiver for no rule, or for an error"),
        new("豁免只对警告有效：编号要写对，错误不能豁免，必须改正。", "A waiver excuses warnings: its code must exist, and errors must be put right."),
        new("本产品的约定", "The contract of this product"),
        new Example("reports/minzheng/2024/report.md",
            "source: 示例县民政局\nwaivers:\n  - { code: GK2020, cells: [requests.carried_in.total], values: { requests.carried_in.total: 2 }, reason: 上年数据已更正, by: 办公室 }\n", "source: 示例县民政局\n"));

    /// <summary>What is wrong with the waiver's code, or null.</summary>
    public static Finding? In(Waiver waiver)
    {
        var rule = RuleCatalogue.All.FirstOrDefault(r => r.Code == waiver.Code);
        if (rule is { Severity: Severity.Error })
        {
            return new Finding(Rule, waiver.Place, new($"{waiver.Code}（{rule.Title.Zh}）是错误，不能豁免，请改正。", $"{waiver.Code} ({rule.Title.En}) is an error and cannot be waived."));
        }
        if (rule is not null || waiver.Code.Length == 0) return null;
        var hint = Nearest.Suggestion(waiver.Code, RuleCatalogue.All.Where(r => r.Severity != Severity.Error).Select(r => r.Code));
        return new Finding(Rule, waiver.Place, new($"没有编号为「{waiver.Code}」的规则。{hint.Zh}", $"There is no rule “{waiver.Code}”.{hint.En}"));
    }
}
