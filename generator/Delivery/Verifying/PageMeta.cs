using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteBuilder.Delivery.Verifying;

/// <summary>The META tags by which a page says to which site it belongs (国办发〔2017〕47号).</summary>
/// <param name="Values">SiteName, SiteDomain, SiteIDCode → content; a tag that is not there is empty.</param>
internal sealed record PageMeta(IReadOnlyDictionary<string, string> Values)
{
    private static readonly string[] Names = ["SiteName", "SiteDomain", "SiteIDCode"];

    public string Domain => Values["SiteDomain"];

    public static PageMeta Of(ReadOnlySpan<byte> page)
    {
        string html = Encoding.UTF8.GetString(page);
        return new PageMeta(Names.ToDictionary(name => name, name => Regex.Match(html, $"<meta name=\"{name}\" content=\"([^\"]*)\"") is { Success: true } tag
            ? WebUtility.HtmlDecode(tag.Groups[1].Value) : "", StringComparer.Ordinal));
    }

    /// <summary>The first tag in which this page differs from another, or null.</summary>
    public (string Name, string Is, string Should)? Against(PageMeta other)
    {
        foreach (string name in Names.Where(name => Values[name] != other.Values[name])) return (name, Values[name], other.Values[name]);
        return null;
    }
}
