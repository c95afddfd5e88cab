using SiteBuilder.DemoSite.District;

namespace SiteBuilder.DemoSite.Writing;

/// <summary>site.yml, agencies.csv and the pages.</summary>
internal static class SiteFiles
{
    /// <summary>The host name of the invented portal: by it the program knows its own work.</summary>
    public const string Domain = "www.shiliqu.gov.cn";

    private const string Settings = $$"""
        name: 示例市示例区人民政府
        domain: {{Domain}}
        scheme: https
        time_zone: Asia/Shanghai
        id_code: "9901020001"
        organiser: 示例市示例区人民政府
        undertaker: 示例市示例区人民政府办公室
        phone: 0990-1234567
        email: zwgk@shiliqu.gov.cn
        address: 示例市示例区中心路1号
        icp: 示ICP备12345678号
        police: { text: 示公网安备99010202000123号, code: "99010202000123" }
        conac_id: 3F8A0C6E2B7D4A19E5C08B6F1D2A7E94

        superior_portals:
          - { text: 中国政府网, url: "https://www.gov.cn/" }
          - { text: 示例省人民政府, url: "https://www.shilisheng.gov.cn/" }
          - { text: 示例市人民政府, url: "https://www.shilishi.gov.cn/" }

        columns:
          guide:
            name: 政府信息公开指南
            description: 示例区政府信息的公开范围、获取方式、受理机构和监督途径。
            keywords: 政府信息公开;指南;受理机构
            type: 信息公开指南
          system:
            name: 政府信息公开制度
            description: 示例区政府信息公开的法规依据和工作制度。
            keywords: 政府信息公开;制度;保密审查
            type: 政策文件
          statutory:
            name: 法定主动公开内容
            description: 示例区行政机关依照条例主动公开的事项及公开方式。
            keywords: 政府信息公开;主动公开;目录
            type: 信息公开目录
          reports:
            name: 政府信息公开年报
            description: 示例区人民政府及其部门、街道历年的政府信息公开工作年度报告。
            keywords: 政府信息公开;年度报告;统计数据
            type: 信息公开年报
          request:
            name: 依申请公开
            description: 向示例区行政机关提出政府信息公开申请的办法。
            keywords: 政府信息公开;依申请公开;受理
            type: 依申请公开

        deadlines: { agency: 01-31, government: 03-31 }
        downloads: [csv, json, xlsx, docx]

        """;

    public static void Write(ContentFiles folder, IReadOnlyList<Agency> agencies)
    {
        folder.Write("site.yml", Settings.ReplaceLineEndings("\n"));
        folder.Write("agencies.csv", Csv.Bytes(AgencyRows(agencies), Saved.AsUtf8));
        foreach ((string name, string text) in new[]
        {
            ("index", DistrictPages.Home), ("guide", DistrictPages.Guide), ("system", DistrictPages.System),
            ("statutory", RequestPages.Statutory), ("request", RequestPages.Request),
        })
        {
            folder.Write($"pages/{name}.md", text.ReplaceLineEndings("\n"));
        }
    }

    private static IEnumerable<IReadOnlyList<string>> AgencyRows(IReadOnlyList<Agency> agencies) =>
    [
        ["slug", "name", "short_name", "aliases", "kind", "code", "first_year", "last_year", "in_rollup", "order"],
        .. agencies.Select(a => (IReadOnlyList<string>)
        [
            a.Slug, a.Name, a.ShortName, a.Aliases, a.Kind, a.Code, $"{a.FirstYear}",
            a.LastYear < Years.Last ? $"{a.LastYear}" : "", a.IsGovernment ? "" : "yes", $"{a.Order}",
        ]),
    ];
}
