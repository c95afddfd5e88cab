using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A setting that the law or the inspectors ask for and that is not there.</summary>
internal static class GK012_ExpectedSetting
{
    public static readonly Rule Rule = new("GK012", Severity.Warning,
        new("缺少网站应当公布的事项", "A setting that inspectors ask for"),
        new("主办单位、承办单位、网站标识码、备案号、联系方式等是页脚必备事项，检查时逐项扣分。不知道就先空着，不要编造。", "Organiser, site code, registrations and contact belong in the footer and are inspected one by one. Leave out what is not known; invent nothing."),
        new("《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》", "Guidelines for government websites (国办发〔2017〕47号), annex on web pages"),
        new Example("site.yml", "", "id_code: \"9901010001\"\n"));

    public static Finding At(SourceSpan place, string key, string name) =>
        new(Rule, place with { Length = 1 }, new($"没有填写「{key}」（{name}），页面上将不显示。", $"“{key}” is not set and will not be shown."));
}
