using System.Text.RegularExpressions;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>An ICP备案号 in another form than the ministry issues: 宁ICP备12345678号, for one of several sites with -1 behind.</summary>
internal sealed class GK404_WrongIcpNumber : SiteCheck
{
    private static readonly Regex Form = new("^[\u4E00-\u9FFF]ICP备[0-9]{8}号(-[0-9]{1,3})?$", RegexOptions.CultureInvariant);

    public override Rule Rule { get; } = new("GK404", Severity.Warning,
        new("ICP备案号的写法不对", "An ICP registration number that is none"),
        new("ICP备案号由省份简称、“ICP备”、8 位数字和“号”组成，一个主体有多个网站时后面加“-1”等；页脚照原样印出并链接到备案系统。",
            "An ICP number is made of the province's character, “ICP备”, eight digits and “号”, with “-1” and so on for one of several sites; the footer prints it as it is and links to the register."),
        new("《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》", "Guidelines for government websites (国办发〔2017〕47号), annex on web pages"),
        new Example("site.yml", "icp: 示ICP备2019001号", "icp: 示ICP备20190001号"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        var settings = site.Site.Settings;
        if (settings.Icp is not { } number || Form.IsMatch(number)) yield break;
        yield return new Finding(Rule, settings.PlaceOf("icp"), new(
            $"ICP备案号“{number}”不是“×ICP备8位数字号”的写法。", $"The ICP number “{number}” is not of the form “×ICP备”, eight digits, “号”."));
    }
}
