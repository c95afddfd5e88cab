using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>What <c>site.yml</c> says: who publishes, under which address, by which rules.</summary>
internal sealed record SiteSettings
{
    /// <summary>Every name that <c>downloads</c> knows; a test holds it against the formats of the program.</summary>
    public static IReadOnlyList<string> AllDownloads { get; } = ["csv", "json", "xlsx", "docx"];

    /// <summary>In the place of a site.yml that could not be read: what is made with it is not published.</summary>
    public static SiteSettings Unread { get; } = new() { Name = "", Domain = "" }; // behind what its properties begin with

    /// <summary>网站名称: META SiteName, header, footer.</summary>
    public required string Name { get; init; }

    /// <summary>Host name without scheme and path: META SiteDomain.</summary>
    public required string Domain { get; init; }

    public string Scheme { get; init; } = "https";

    /// <summary>The path of the main portal under which the site is mounted: empty, or <c>/zwgk/nb</c> without a slash at the end.</summary>
    public string BasePath { get; init; } = "";

    public string Theme { get; init; } = "portal";

    /// <summary>网站标识码: META SiteIDCode and footer.</summary>
    public string? IdCode { get; init; }

    /// <summary>主办单位.</summary>
    public string? Organiser { get; init; }

    /// <summary>承办单位.</summary>
    public string? Undertaker { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    /// <summary>ICP备案号, as printed.</summary>
    public string? Icp { get; init; }

    public PoliceRecord? Police { get; init; }

    /// <summary>The id of the red badge (党政机关网站标识).</summary>
    public string? ConacId { get; init; }

    /// <summary>Portals of the governments above, for the top bar.</summary>
    public IReadOnlyList<PortalLink> SuperiorPortals { get; init; } = [];

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Columns by slug, for META and breadcrumbs.</summary>
    public IReadOnlyDictionary<string, Column> Columns { get; init; } = new Dictionary<string, Column>();

    /// <summary>Last day for agencies (部门, 街道, 乡镇, 其他), month and day in the year after the reporting year.</summary>
    public MonthDay AgencyDeadline { get; init; } = new(1, 31);

    public MonthDay GovernmentDeadline { get; init; } = new(3, 31);

    /// <summary>Code → severity (error is not allowed) or threshold, for warnings; the place is that of the value.</summary>
    public IReadOnlyDictionary<string, CheckSetting> Checks { get; init; } = new Dictionary<string, CheckSetting>();

    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Where the value of a key stands.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Places { get; init; } = new Dictionary<string, SourceSpan>();

    /// <summary>What is offered beside each report.</summary>
    public IReadOnlyList<string> Downloads { get; init; } = AllDownloads;

    /// <summary>Where the site may be published to.</summary>
    public IReadOnlyList<PublishTarget> Publish { get; init; } = [];

    /// <summary>Whether what changed must be approved before it is published; null: it need not.</summary>
    public ApprovalSettings? Approval { get; init; }

    /// <summary>How text files are also made compressed, for web servers that send such files as they are: gzip, brotli, both or none.</summary>
    public IReadOnlyList<string> Precompress { get; init; } = [];

    /// <summary><c>https://host/base</c> without a slash at the end.</summary>
    public string Origin => $"{Scheme}://{Domain}{BasePath}";

    /// <summary>The home page of the main portal, where this site is mounted under a path of it; else null.</summary>
    public string? MainPortal => BasePath.Length == 0 ? null : $"{Scheme}://{Domain}/";

    /// <summary>Where the value of a key stands, else the top of the file.</summary>
    public SourceSpan PlaceOf(string key) => Places.TryGetValue(key, out var place) ? place : SourceSpan.Of("site.yml");
}

/// <summary>公安备案: the text as printed and the 14 digits of the link.</summary>
internal sealed record PoliceRecord(string Text, string Code);

internal sealed record PortalLink(string Text, string Url);

/// <summary>A column (栏目) as META describes it; <paramref name="Type"/> is ColumnType (信息公开年报 …).</summary>
internal sealed record Column(string Slug, string Name, string? Description, string? Keywords, string? Type);

internal readonly record struct MonthDay(int Month, int Day);

/// <summary>A setting of <c>checks</c>: another severity, switched off, or a threshold.</summary>
internal sealed record CheckSetting(Severity? Severity, bool Off, decimal? Threshold, SourceSpan Place);
