namespace SiteBuilder.Benchmarks.Corpus;

/// <summary>Names of invented districts, as many as are wanted and none twice: 安河区, 安湖区 …</summary>
internal static class PlaceNames
{
    private const string First = "安宝昌春德东丰福广和恒宏华嘉建金锦景康兰乐丽临龙明宁平庆荣瑞盛寿松泰天同万文西祥新兴秀永裕云泽正";
    private const string Second = "河湖江山岭川溪泉州陵城阳原谷林桥塘浦港湾源坪岗台";

    /// <summary>The name before 区.</summary>
    public static string Of(int number) => Of(number / Second.Length, Second[number % Second.Length]);

    private static string Of(int front, char last) => front < First.Length
        ? $"{First[front]}{last}"
        : $"{First[front / First.Length % First.Length]}{First[front % First.Length]}{last}";
}
