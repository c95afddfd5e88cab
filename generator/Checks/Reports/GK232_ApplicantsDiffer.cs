using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text counts applicants (自然人, 商业企业 …) otherwise than 表三 does (R21).</summary>
internal sealed class GK232_ApplicantsDiffer : ReportCheck
{
    public override Rule Rule { get; } = new("GK232", Severity.Warning,
        new("正文的申请人分类与表三不一致", "The text counts applicants otherwise than the table"),
        new("正文按自然人、商业企业等列出的件数应与表三同一行的各列相同。",
            "The counts by kind of applicant must be those of the columns of the table of requests."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件，其中自然人 11 件", "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件"));

    public override IEnumerable<Finding> Run(ReportCase given) => Difference.Findings(Rule, given, SubjectKind.Applicants);
}
