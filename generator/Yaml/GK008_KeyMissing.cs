using SiteBuilder.Diagnostics;

namespace SiteBuilder.Yaml;

/// <summary>A key that must be there and is not.</summary>
internal static class GK008_KeyMissing
{
    public static readonly Rule Rule = new("GK008", Severity.Error,
        new("缺少必填的设置项", "A required key is missing"),
        new("没有网站名称和域名就写不出页面的标签和链接。", "Without the site's name and domain neither META tags nor links can be written."),
        new("《政府网站发展指引》附件《网页设计规范》：SiteName、SiteDomain 为必选", "Web page design rules for government sites: SiteName and SiteDomain are mandatory"),
        new Example("site.yml", "", "domain: www.shilixian.gov.cn\n"));

    public static Finding At(SourceSpan place, string key) =>
        new(Rule, place with { Length = 1 }, new($"缺少必填项「{key}」。", $"The required key “{key}” is missing."));
}
