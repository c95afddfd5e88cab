using System.Text.RegularExpressions;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>A 政府网站标识码 that is none: six digits of the region and four of the site, or <c>bm</c> and eight digits.</summary>
internal sealed class GK403_WrongIdCode : SiteCheck
{
    private static readonly Regex Form = new("^([0-9]{10}|bm[0-9]{8})$", RegexOptions.CultureInvariant);

    public override Rule Rule { get; } = new("GK403", Severity.Warning,
        new("网站标识码的写法不对", "A site code that is none"),
        new("政府网站标识码是 10 位数字（6 位行政区划代码加 4 位顺序号），部门网站是 bm 加 8 位数字；它同时印在页脚和 META 标签 SiteIDCode 里，检查时自动比对。",
            "A government website's code has ten digits (six of the region, four of the site), that of a ministry bm and eight digits. It stands in the footer and in META SiteIDCode, which inspectors compare by machine."),
        new("《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》", "Guidelines for government websites (国办发〔2017〕47号), annex on web pages"),
        new Example("site.yml", "id_code: \"990101000001\"", "id_code: \"9901010001\""));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        var settings = site.Site.Settings;
        if (settings.IdCode is not { } code || Form.IsMatch(code)) yield break;
        yield return new Finding(Rule, settings.PlaceOf("id_code"), new(
            $"网站标识码“{code}”不是 10 位数字，也不是 bm 加 8 位数字。", $"The site code “{code}” is neither ten digits nor bm and eight digits."));
    }
}
