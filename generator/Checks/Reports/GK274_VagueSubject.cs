using SiteBuilder.Checks.Passages;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>A sentence about everybody where the agency should speak of itself.</summary>
internal sealed class GK274_VagueSubject : ReportCheck
{
    private static readonly WordFinder Subjects = new(["各级政府部门", "各级政府", "各级各部门", "各级行政机关", "各地区各部门", "一些地区", "部分地区", "一些地方", "多数部门", "许多部门", "很多部门", "大多数单位"]);

    public override Rule Rule { get; } = new("GK274", Severity.Info,
        new("泛泛而谈", "A vague subject"),
        new("报告写的是本机关的情况，以“各级政府部门”“一些地区”开头的句子多是从别处抄来的套话。区（县）政府的报告不看。",
            "A report is about the agency itself; sentences that begin with “all departments” or “some regions” are mostly borrowed. The government's own report is left alone."),
        new("国办公开办函〔2021〕30号：不能遗漏，也不宜泛化", "国办公开办函〔2021〕30号: omit nothing, but do not drift"),
        new Example("reports/minzheng/2024/report.md", "各级政府部门按季度抽查公开内容，", "局办公室按季度抽查公开内容，"));

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        if (given.Report.Agency.IsGovernment) return [];
        return from paragraph in given.Prose.Paragraphs
               where paragraph.Part is 1 or 5 && paragraph.Heading == 0 && Subjects.Finds(paragraph.Text)
               let found = Subjects.In(paragraph.Text).FirstOrDefault(f => Chinese.At(paragraph.Text, f.At - 1) is '\n' or '。' or '；')
               where found.Word is not null
               select new Finding(Rule, paragraph.Place(found.At, found.Word.Length), new(
                   $"这一句说的是“{found.Word}”，报告应写{given.Report.Agency.ShortName}自己的情况。", $"This sentence is about “{found.Word}”; the report is about {given.Report.Agency.ShortName}."));
    }
}
