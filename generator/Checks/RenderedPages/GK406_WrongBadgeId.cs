using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>An id of the red badge (党政机关网站标识) that is no id: an address, a name, a blank inside.</summary>
internal sealed class GK406_WrongBadgeId : SiteCheck
{
    public override Rule Rule { get; } = new("GK406", Severity.Warning,
        new("网站标识的编号不对", "An id of the red badge that is none"),
        new("党政机关网站标识链接到编制部门的核验页，conac_id 只写网址中“id=”后面的字母和数字；写成别的，点开是空白页。",
            "The red badge links to the page that verifies it. conac_id holds the letters and digits behind “id=” of that address alone; anything else leads to an empty page."),
        new("《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》", "Guidelines for government websites (国办发〔2017〕47号), annex on web pages"),
        new Example("site.yml", "conac_id: \"https://bszs.conac.cn/sitename?method=show&id=0123456789ABCDEF0123456789ABCDEF\"", "conac_id: 0123456789ABCDEF0123456789ABCDEF"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        var settings = site.Site.Settings;
        if (settings.ConacId is not { } id || id.All(char.IsAsciiLetterOrDigit)) yield break;
        yield return new Finding(Rule, settings.PlaceOf("conac_id"), new(
            $"“{id}”不是网站标识的编号，只写“id=”后面的字母和数字。", $"“{id}” is no id of the badge; write the letters and digits behind “id=” alone."));
    }
}
