using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Reports;

/// <summary>The parts listed after 其中 do not come to the number in front of it (R25, E9).</summary>
internal sealed class GK238_PartsDoNotAddUp : ReportCheck
{
    public override Rule Rule { get; } = new("GK238", Severity.Warning,
        new("“其中”各项之和与总数不符", "The parts do not add up"),
        new("“共若干条，其中甲类若干、乙类若干”列全时，各项之和应等于总数；写了“等”“主要”“约”“余”，或者只举了几项的，不作判断。",
            "Parts that are listed in full must come to the whole; a list with “等”, “主要”, “约”, “余”, or of a few examples, is left alone."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "更新了办事流程图。全年公开政府信息 71 条，其中机构职能类 20 条、工作动态类 30 条、办事服务类 31 条。", "更新了办事流程图。"));

    public override IEnumerable<Finding> Run(ReportCase given) => given.Reading.Breakdowns.Where(b => b.Verdict == Verdict.Wrong).Select(b =>
        new Finding(Rule, b.Mention.Place, new(
            $"总数是 {Digits.Text(b.Total)}，“其中”的 {b.Parts.Count} 项合计 {Digits.Text(b.Sum)}，相差 {Digits.Text(Math.Abs(b.Total - b.Sum))}；各项列全时应当相等，有一处数字不对或者少列了一项。",
            $"The whole is {Digits.Text(b.Total)}, its {b.Parts.Count} parts come to {Digits.Text(b.Sum)}."))
        {
            Expected = b.Sum, Actual = b.Total,
        });
}
