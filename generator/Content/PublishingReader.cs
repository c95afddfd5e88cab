using SiteBuilder.Yaml;

namespace SiteBuilder.Content;

/// <summary>Reads the settings <c>publish</c>, <c>approval</c> and <c>precompress</c>.</summary>
internal static class PublishingReader
{
    private const int MostKept = 1000;
    private const int HashDigits = 64; // of a whole SHA-256

    public static IReadOnlyList<PublishTarget> Targets(YamlFields fields)
    {
        var targets = new List<PublishTarget>();
        foreach (var entry in fields.Mapping("publish")?.Entries ?? [])
        {
            if (entry.Value is YamlMap map) targets.Add(Target(entry.Key.Value, new YamlFields(map, fields.Findings)));
            else fields.Wrong(entry.Value, entry.Key.Value, "应由“键: 值”组成，至少写明 to", "must be made of “key: value”, at least “to”");
        }
        return targets;
    }

    public static ApprovalSettings? Approval(YamlFields fields)
    {
        if (fields.Mapping("approval") is not { } map) return null;
        var inner = new YamlFields(map, fields.Findings);
        var settings = new ApprovalSettings(inner.Flag("required"), inner.Texts("approvers"),
            [.. inner.Mappings("releases").Select(each => One(new YamlFields(each, fields.Findings)))], map.Place);
        inner.Close();
        return settings;
    }

    public static IReadOnlyList<string> Precompress(YamlFields fields)
    {
        var ways = fields.Texts("precompress");
        foreach (string way in ways.Where(w => w is not ("gzip" or "brotli")))
            fields.Wrong(fields.Node("precompress")!, "precompress", $"里的「{way}」不认识，可用 gzip、brotli", $"holds “{way}”; gzip and brotli are known");
        return ways;
    }

    private static PublishTarget Target(string name, YamlFields fields)
    {
        var target = new PublishTarget(name, fields.Required("to"), fields.Map.Place)
        {
            Url = Url(fields), Keep = Keep(fields), Identity = fields.Text("identity"), HostKeys = fields.Texts("host_key"), KnownHosts = fields.Text("known_hosts"),
            MaxRemoved = MaxRemoved(fields), Sign = fields.Text("sign"),
        };
        fields.Close();
        return target;
    }

    private static string? Url(YamlFields fields)
    {
        string? url = fields.Text("url");
        if (url is null || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")) return url;
        fields.Wrong(fields.Node("url")!, "url", "应是完整网址，例如 https://www.example.gov.cn/zwgk/nb", "must be a full address as https://www.example.gov.cn/zwgk/nb");
        return null;
    }

    private static int Keep(YamlFields fields)
    {
        if (fields.Integer("keep") is not { } keep) return PublishTarget.UsualKeep;
        if (keep is >= PublishTarget.LeastKeep and <= MostKept) return keep;
        fields.Wrong(fields.Node("keep")!, "keep", $"应在 {PublishTarget.LeastKeep} 到 {MostKept} 之间", $"must be from {PublishTarget.LeastKeep} to {MostKept}");
        return PublishTarget.UsualKeep;
    }

    private static RemovalCap? MaxRemoved(YamlFields fields)
    {
        if (fields.Text("max_removed") is not { } text) return null;
        if (RemovalCap.Parse(text) is { } cap) return cap;
        fields.Wrong(fields.Node("max_removed")!, "max_removed", "应是文件个数或百分比，例如 50 或 10%", "must be a number of files or per cent, as 50 or 10%");
        return null;
    }

    private static Approval One(YamlFields fields)
    {
        string manifest = fields.Required("manifest").ToLowerInvariant();
        if (manifest.Length > 0 && (manifest.Length is < Content.Approval.FewestDigits or > HashDigits || !manifest.All(char.IsAsciiHexDigit)))
            fields.Wrong(fields.Node("manifest")!, "manifest", $"应是清单 SHA-256 的前 {Content.Approval.FewestDigits} 位或更多", $"must be the first {Content.Approval.FewestDigits} digits of the manifest's SHA-256, or more");
        var approval = new Approval(manifest, fields.Required("by"), fields.Date("date"), fields.Map.Place);
        fields.Close();
        return approval;
    }
}
