using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.Precision.Districts;

/// <summary>The headings of part 一 as different agencies write them.</summary>
internal static class Headings
{
    private static readonly Dictionary<string, string[]> Variants = new()
    {
        ["主动公开"] = ["主动公开", "主动公开情况", "主动公开政府信息情况", "主动公开工作"],
        ["依申请公开"] = ["依申请公开", "依申请公开情况", "依申请公开办理情况"],
        ["政府信息管理"] = ["政府信息管理", "政府信息管理情况", "政府信息管理工作"],
        ["政府信息公开平台建设"] = ["政府信息公开平台建设", "平台建设", "公开平台建设情况", "政府信息公开平台建设情况"],
        ["监督保障"] = ["监督保障", "监督保障情况"],
    };

    public static string Varied(string text, ReportFigures report)
    {
        var dice = new Dice(report.Agency.Luck, $"{report.Year}", "headings");
        foreach (var (heading, variants) in Variants)
        {
            text = text.Replace($"）{heading}\n", $"）{variants[dice.Below(variants.Length)]}\n", StringComparison.Ordinal);
        }
        return text;
    }
}
