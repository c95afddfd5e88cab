using System.Text;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.RenderedPages;

/// <summary>Something that every page must say of the site, which site.yml states and a theme with its own header or footer leaves out.</summary>
internal static class GK407_ItemLostByTheme
{
    public static readonly Rule Rule = new("GK407", Severity.Warning,
        new("主题漏掉了必备事项", "A theme leaves out what pages must say"),
        new("META 标签 SiteName、SiteDomain、SiteIDCode 和页脚的主办单位、标识码、备案号、联系方式等，是检查时逐项核对的；site.yml 写了，首页就应当有。替换页头、页脚的主题容易漏掉。",
            "META SiteName, SiteDomain and SiteIDCode, and in the footer organiser, codes, registrations and contact are inspected one by one; what site.yml states must stand on the home page. Themes with a header and footer of their own tend to lose it."),
        new("《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》", "Guidelines for government websites (国办发〔2017〕47号), annex on web pages"),
        new("themes/portal/parts/footer.html", "<footer>版权所有</footer>\n", ""));

    /// <param name="settings">What is stated.</param>
    /// <param name="home">The finished home page.</param>
    public static IEnumerable<Finding> Run(SiteSettings settings, ReadOnlySpan<byte> home)
    {
        int body = Math.Max(0, home.IndexOf("<body"u8));
        var (head, rest) = (Encoding.UTF8.GetString(home[..body]), Encoding.UTF8.GetString(home[body..]));
        var lost = new List<string>();
        foreach (string tag in Tags(settings).Where(tag => !head.Contains($"name=\"{tag}\"", StringComparison.Ordinal))) lost.Add($"META {tag}");
        foreach (var (name, text) in Items(settings))
        {
            if (text is not null && !rest.Contains(Escape(text), StringComparison.Ordinal)) lost.Add(name);
        }
        return lost.Count == 0 ? [] : [new Finding(Rule, settings.PlaceOf("theme"), new(
            $"主题“{settings.Theme}”的页面没有印出 site.yml 里的{string.Join('、', lost)}。", $"Pages of the theme “{settings.Theme}” leave out what site.yml states: {string.Join(", ", lost)}."))];
    }

    private static IEnumerable<string> Tags(SiteSettings settings) =>
        settings.IdCode is null ? ["SiteName", "SiteDomain"] : ["SiteName", "SiteDomain", "SiteIDCode"];

    private static IEnumerable<(string Name, string? Text)> Items(SiteSettings settings) =>
    [
        ("主办单位", settings.Organiser), ("承办单位", settings.Undertaker), ("网站标识码", settings.IdCode), ("ICP备案号", settings.Icp),
        ("公安备案号", settings.Police?.Text), ("网站标识", settings.ConacId is { } id ? Uri.EscapeDataString(id) : null), ("联系电话", settings.Phone), ("电子邮箱", settings.Email), ("联系地址", settings.Address),
    ];

    /// <summary>As pages escape text.</summary>
    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
}
