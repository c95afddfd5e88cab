using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;

namespace SiteBuilder.Content;

/// <summary>Reads <c>site.yml</c>: closed, located, and with a warning for each item that inspectors ask for.</summary>
internal static class SettingsReader
{
    private static readonly (string Key, string Name)[] Expected =
    [
        ("id_code", "政府网站标识码"), ("organiser", "主办单位"), ("undertaker", "承办单位"), ("phone", "联系电话"), ("email", "电子邮箱"),
        ("address", "联系地址"), ("icp", "ICP备案号"), ("police", "公安备案号"), ("conac_id", "党政机关网站标识"), ("superior_portals", "上级政府网站"),
    ];

    /// <summary>The settings, or null where the file is broken; what is wrong was added to <paramref name="findings"/>.</summary>
    public static SiteSettings? Read(SourceText source, ICollection<Finding> findings)
    {
        if (YamlText.Map(source.Text, source.Path, 0, findings) is not { } map) return null;
        var fields = new YamlFields(map, findings);
        var settings = new SiteSettings
        {
            Name = fields.Required("name"),
            Domain = Domain(fields),
            Scheme = fields.OneOf("scheme", ["https", "http"]) ?? "https",
            BasePath = BasePath(fields),
            Theme = fields.Text("theme") ?? "portal",
            IdCode = fields.Text("id_code"), Organiser = fields.Text("organiser"), Undertaker = fields.Text("undertaker"),
            Phone = fields.Text("phone"), Email = fields.Text("email"), Address = fields.Text("address"), Icp = fields.Text("icp"),
            Police = Police(fields), ConacId = fields.Text("conac_id"),
            SuperiorPortals = [.. fields.Mappings("superior_portals").Select(m => Portal(new YamlFields(m, findings)))],
            TimeZone = TimeZone(fields), Columns = Columns(fields),
            AgencyDeadline = Deadline(fields, "agency", new(1, 31)), GovernmentDeadline = Deadline(fields, "government", new(3, 31)),
            Checks = CheckSettings.Read(fields), Waivers = fields.Waivers("waivers"), Downloads = Downloads(fields),
            Publish = PublishingReader.Targets(fields), Approval = PublishingReader.Approval(fields), Precompress = PublishingReader.Precompress(fields),
            Places = map.Entries.DistinctBy(e => e.Key.Value).ToDictionary(e => e.Key.Value, e => e.Value.Place, StringComparer.Ordinal),
        };
        fields.Close();
        foreach (var (key, name) in Expected.Where(e => fields.Node(e.Key) is null))
            findings.Add(GK012_ExpectedSetting.At(new SourceSpan(source.Path, 1, 1), key, name));
        return settings;
    }

    private static string Domain(YamlFields fields)
    {
        string domain = fields.Required("domain");
        if (domain.Length > 0 && (domain.Contains('/') || domain.Contains(':') || domain.Any(char.IsWhiteSpace)))
            fields.Wrong(fields.Node("domain")!, "domain", "只写域名，不带 http:// 和路径，例如 www.example.gov.cn", "is the host name alone, without scheme and path");
        return domain;
    }

    private static string BasePath(YamlFields fields)
    {
        string path = (fields.Text("base_path") ?? "").TrimEnd('/');
        if (path.Length == 0) return "";
        if (!path.StartsWith('/') || path.Contains("..", StringComparison.Ordinal) || path.Contains("//", StringComparison.Ordinal)
            || path.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '_' or '.')))
        {
            fields.Wrong(fields.Node("base_path")!, "base_path", "应以“/”开头，只含字母、数字、-、_，例如 /zwgk/xxgknb", "must begin with / and hold letters, digits, - and _ only");
            return "";
        }
        return path;
    }

    private static PoliceRecord? Police(YamlFields fields)
    {
        if (fields.Mapping("police") is not { } map) return null;
        var inner = new YamlFields(map, fields.Findings);
        var record = new PoliceRecord(inner.Required("text"), inner.Required("code"));
        inner.Close();
        return record;
    }

    private static PortalLink Portal(YamlFields fields)
    {
        var link = new PortalLink(fields.Required("text"), fields.Required("url"));
        if (link.Url.Length > 0 && !(Uri.TryCreate(link.Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            fields.Wrong(fields.Node("url")!, "url", "应是完整网址，例如 https://www.gov.cn/", "must be a full address as https://www.gov.cn/");
        fields.Close();
        return link;
    }

    private static TimeZoneInfo TimeZone(YamlFields fields)
    {
        string name = fields.Text("time_zone") ?? "Asia/Shanghai";
        if (name is "Asia/Shanghai" or "PRC" or "Asia/Chongqing" or "China Standard Time")
            return TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "Asia/Shanghai", "Asia/Shanghai");
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException)
        {
            fields.Wrong(fields.Node("time_zone")!, "time_zone", "不是时区名，国内网站填 Asia/Shanghai", "is no time zone; sites in China use Asia/Shanghai");
            return TimeZoneInfo.Utc;
        }
    }

    private static Dictionary<string, Column> Columns(YamlFields fields)
    {
        var columns = new Dictionary<string, Column>(StringComparer.Ordinal);
        foreach (var entry in fields.Mapping("columns")?.Entries ?? [])
        {
            if (entry.Value is not YamlMap map)
            {
                fields.Wrong(entry.Value, entry.Key.Value, "应由“键: 值”组成", "must be made of “key: value”");
                continue;
            }
            var inner = new YamlFields(map, fields.Findings);
            columns[entry.Key.Value] = new Column(entry.Key.Value, inner.Required("name"), inner.Text("description"), inner.Text("keywords"), inner.Text("type"));
            inner.Close();
        }
        return columns;
    }

    private static MonthDay Deadline(YamlFields fields, string key, MonthDay otherwise)
    {
        if (fields.Mapping("deadlines") is not { } map) return otherwise;
        var inner = new YamlFields(map, key == "agency" ? fields.Findings : new List<Finding>());
        var result = otherwise;
        foreach (string each in (string[])["agency", "government"])
        {
            if (inner.Scalar(each) is not { } scalar) continue;
            if (DateOnly.TryParseExact("2024-" + scalar.Value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                result = each == key ? new MonthDay(date.Month, date.Day) : result;
            else inner.Wrong(scalar, each, "应是月和日，写成 01-31 这样", "must be month and day as 01-31");
        }
        inner.Close();
        return result;
    }

    /// <summary>What is offered beside each report; each name once, in the order of the list. An empty list offers nothing.</summary>
    private static IReadOnlyList<string> Downloads(YamlFields fields)
    {
        if (fields.Node("downloads") is not { } node) return SiteSettings.AllDownloads;
        var places = node is YamlList list ? list.Items.OfType<YamlScalar>().ToList() : [.. new[] { node }.OfType<YamlScalar>()];
        foreach (var unknown in places.Where(scalar => !SiteSettings.AllDownloads.Contains(scalar.Value.Trim())))
        {
            var nearest = Nearest.To(unknown.Value.Trim().ToLowerInvariant(), SiteSettings.AllDownloads);
            fields.Wrong(unknown, "downloads", $"里没有「{unknown.Value.Trim()}」，{(nearest.Count > 0 ? $"是不是「{nearest[0]}」" : "可用 csv、json、xlsx（Excel）、docx（Word）")}",
                $"has no “{unknown.Value.Trim()}”; {(nearest.Count > 0 ? $"is it “{nearest[0]}”" : "csv, json, xlsx (Excel) and docx (Word) are known")}");
        }
        return [.. fields.Texts("downloads").Where(SiteSettings.AllDownloads.Contains).Distinct(StringComparer.Ordinal)];
    }
}
