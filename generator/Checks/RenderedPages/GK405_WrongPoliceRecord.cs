using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>A 公安备案号 that has not 14 digits, or whose printed number is not that of its link.</summary>
internal sealed class GK405_WrongPoliceRecord : SiteCheck
{
    private const int Digits = 14;

    public override Rule Rule { get; } = new("GK405", Severity.Warning,
        new("公安备案号的写法不对", "A police registration number that is none"),
        new("公安备案号是 14 位数字；页脚印出的号码（text）和链接所用的号码（code）必须相同，否则读者点开的是别的网站的备案。",
            "A police registration number has 14 digits. What the footer prints (text) and what its link asks for (code) must be the same, or readers are shown the record of another site."),
        new("《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》", "Guidelines for government websites (国办发〔2017〕47号), annex on web pages"),
        new Example("site.yml", "code: \"99010102000002\"", "code: \"99010102000001\""));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        var settings = site.Site.Settings;
        if (settings.Police is not { } police) yield break;
        string printed = string.Concat(police.Text.Where(char.IsAsciiDigit));
        if (police.Code.Length != Digits || !police.Code.All(char.IsAsciiDigit))
        {
            yield return new Finding(Rule, settings.PlaceOf("police"), new(
                $"公安备案号“{police.Code}”不是 {Digits} 位数字。", $"The police registration number “{police.Code}” has not {Digits} digits."));
        }
        else if (printed != police.Code)
        {
            yield return new Finding(Rule, settings.PlaceOf("police"), new(
                $"页脚印出的公安备案号是“{police.Text}”，链接的是“{police.Code}”，两者应当相同。", $"The footer prints “{police.Text}” and links to “{police.Code}”; both must be the same."));
        }
    }
}
