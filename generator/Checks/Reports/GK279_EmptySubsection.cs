using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>A heading inside a part with nothing under it.</summary>
internal sealed class GK279_EmptySubsection : ReportCheck
{
    public override Rule Rule { get; } = new("GK279", Severity.Warning,
        new("小标题下没有内容", "An empty subsection"),
        new("小标题后面紧接着另一个同级标题或者结束，内容漏写了，或者标题多余。", "A heading is followed by another of its level or by the end: its text is missing, or the heading is not needed."),
        new("国办公开办函〔2021〕30号：不能遗漏，也不宜泛化", "国办公开办函〔2021〕30号: omit nothing, but do not drift"),
        new Example("reports/minzheng/2024/report.md", "### （四）政府信息公开平台建设\n\n", "### （四）政府信息公开平台建设\n\n县政府网站民政专栏新增低保标准查询，移动端可以直接办理高龄津贴认证。\n\n"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var paragraphs = given.Prose.Paragraphs;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Heading == 0) continue;
            bool ends = i + 1 == paragraphs.Count || paragraphs[i + 1].Part != paragraphs[i].Part;
            if (!ends && (paragraphs[i + 1].Heading == 0 || paragraphs[i + 1].Heading > paragraphs[i].Heading)) continue;
            string title = paragraphs[i].Text.Length > 30 ? paragraphs[i].Text[..30] + "…" : paragraphs[i].Text;
            yield return new Finding(Rule, paragraphs[i].Place(0, paragraphs[i].Text.Length), new($"小标题“{title}”下面没有内容。", $"There is nothing under the heading “{title}”."));
        }
    }
}
