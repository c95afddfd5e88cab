using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text counts requests (新收, 收到, 上年结转, 办结, 结转下年度) otherwise than 表三 does (R20, R21).</summary>
internal sealed class GK230_RequestsDiffer : ReportCheck
{
    public override Rule Rule { get; } = new("GK230", Severity.Warning,
        new("正文的申请件数与表三不一致", "The text counts requests otherwise than the table"),
        new("正文写的新收、上年结转、办结、结转下年度件数应与表三相同；“收到”既可以只算本年新收，也可以连上年结转一起算，两种都不符才提示。",
            "What the text says came in, was carried in, closed and carried out must stand in the table of requests; “收到” may mean new requests alone or those carried in as well."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "全年新收政府信息公开申请 16 件", "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件"));

    public override IEnumerable<Finding> Run(ReportCase given) => Difference.Findings(Rule, given, SubjectKind.Requests);
}
