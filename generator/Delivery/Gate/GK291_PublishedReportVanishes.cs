using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Gate;

/// <summary>A report that the public can read and that the next release does not have.</summary>
internal static class GK291_PublishedReportVanishes
{
    public static readonly Rule Rule = new("GK291", Severity.Warning,
        new("已公布的报告将从网站上消失", "A published report would vanish from the site"),
        new("年度报告公布后应当一直能查到。报告改回草稿、移走或改了单位代号，网站上的旧网址就打不开了。",
            "An annual report stays available once published. A report that became a draft again, was moved, or whose agency got another slug, leaves a dead address."),
        new("《中华人民共和国政府信息公开条例》第四十九条、第五十条", "Regulations on Open Government Information, articles 49 and 50"),
        new("reports/danganju/2020/report.md", "status: draft", "status: final")
        {
            And = [new("site.yml", "conac_id: 0123456789ABCDEF0123456789ABCDEF\nchecks: { GK303: off }\n", "conac_id: 0123456789ABCDEF0123456789ABCDEF\n")],
        });

    /// <param name="folder"><c>reports/agency/year</c>.</param>
    public static Finding At(string folder) =>
        new(Rule, SourceSpan.Of(folder), new("这份报告已经公布，这次发布后网站上就没有了。", "This report is published and would be gone after this publish."));
}
