using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>The kind of an agency (行政机关); the government's line is the sum of the others and never a member of it.</summary>
internal enum AgencyKind
{
    Government,
    Department,
    Street,
    Town,
    Other,
}

/// <summary>A line of <c>agencies.csv</c>.</summary>
internal sealed record Agency
{
    public required string Slug { get; init; }

    /// <summary>Full name: 银川市兴庆区信访局.</summary>
    public required string Name { get; init; }

    /// <summary>As in titles: 兴庆区信访局.</summary>
    public required string ShortName { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public AgencyKind Kind { get; init; } = AgencyKind.Department;

    /// <summary>统一社会信用代码 or prefix of the 索引号.</summary>
    public string? Code { get; init; }

    public int? FirstYear { get; init; }

    public int? LastYear { get; init; }

    public bool InRollup { get; init; } = true;

    public int Order { get; init; }

    public SourceSpan Place { get; init; }

    public bool IsGovernment => Kind == AgencyKind.Government;

    /// <summary>
    /// True where kind or name shows a county, district, street or town, none of which makes rules (规章). A name with a city
    /// alone leaves it open: some cities do.
    /// </summary>
    public bool IsBelowCity => Kind is AgencyKind.Street or AgencyKind.Town || Name.Replace("自治区", "", StringComparison.Ordinal).AsSpan().ContainsAny('县', '区', '旗');

    public string KindName => Kind switch
    {
        AgencyKind.Government => "政府",
        AgencyKind.Department => "部门",
        AgencyKind.Street => "街道",
        AgencyKind.Town => "乡镇",
        _ => "其他",
    };
}
