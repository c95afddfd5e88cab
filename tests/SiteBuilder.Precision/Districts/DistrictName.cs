namespace SiteBuilder.Precision.Districts;

/// <summary>The name of an invented district, put in place of the demo site's.</summary>
internal sealed record DistrictName(string City, string District, string Host)
{
    private static readonly DistrictName[] Known =
    [
        new("江州市", "临河区", "linhequ"), new("云岭市", "石桥区", "shiqiaoqu"), new("海安市", "东湖区", "donghuqu"), new("泰和市", "青枫区", "qingfengqu"),
        new("广陵市", "新城区", "xinchengqu"), new("平川市", "白塔区", "baitaqu"), new("安阳川市", "城中区", "chengzhongqu"), new("南屏市", "长林区", "changlinqu"),
    ];

    public static DistrictName Of(int number) => Known[number % Known.Length];

    public string In(string text) => text
        .Replace("示例市", City, StringComparison.Ordinal)
        .Replace("示例区", District, StringComparison.Ordinal)
        .Replace("示例", District[..^1], StringComparison.Ordinal)
        .Replace("shiliqu", Host, StringComparison.Ordinal);
}
