using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text gives two numbers for how much was published in the year (E8).</summary>
internal sealed class GK242_TwoNumbersForOneThing : ReportCheck
{
    public override Rule Rule { get; } = new("GK242", Severity.Warning,
        new("同一件事写了两个数", "Two numbers for one thing"),
        new("全年主动公开政府信息的条数在正文中出现两次而数字不同；按渠道、时段、类别分别说的不算。",
            "How much was published in the whole year is said twice with different numbers; channels, seasons and kinds are told apart."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "全年主动公开政府信息 120 条。示例县民政局全年通过县政府网站", "示例县民政局全年通过县政府网站")
        {
            And = [new Example("reports/minzheng/2024/report.md", "全年主动公开政府信息 102 条，县政府网站民政专栏", "县政府网站民政专栏")],
        });

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        foreach (var same in given.Reading.YearlyCounts.GroupBy(c => c.Number.Unit))
        {
            var first = same.First();
            foreach (var other in same.Where(c => !c.Number.Shows(first.Number.Value) && !first.Number.Shows(c.Number.Value)))
            {
                yield return new Finding(Rule, other.Mention.Place, new(
                    $"全年主动公开的数量，前面（第 {first.Mention.Place.Line} 行）写的是 {Digits.Text(first.Number.Value)} {same.Key}，这里写的是 {Digits.Text(other.Number.Value)} {same.Key}，两处应当一致。",
                    $"How much was published is {Digits.Text(first.Number.Value)} on line {first.Mention.Place.Line} and {Digits.Text(other.Number.Value)} here."))
                {
                    Actual = other.Number.Value,
                };
            }
        }
    }
}
