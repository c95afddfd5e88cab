namespace SiteBuilder.Checks.Claims;

/// <summary>
/// Two parts that by their names leave no third: both together are the whole. 主动公开 and 依申请公开 are none, since a document may be
/// withheld, nor are 予以公开 and 不予公开.
/// </summary>
internal static class Complements
{
    private static readonly (string One, string Other)[] Pairs = [("线上", "线下"), ("网上", "网下"), ("公开", "不公开"), ("公开发布", "不公开发布"), ("男性", "女性")];

    /// <summary>What may stand around the name: 通过线上方式举办8次.</summary>
    private static readonly string[] Around = ["通过", "以", "采取", "方式", "形式", "渠道", "举办", "开展", "组织", "召开", "培训", "办理", "属性为", "的"];

    /// <param name="names">What stands in front of the numbers of the parts.</param>
    public static bool Are(IReadOnlyList<string> names)
    {
        if (names.Count != 2) return false;
        string one = Bare(names[0]), other = Bare(names[1]);
        return Array.Exists(Pairs, pair => pair == (one, other) || pair == (other, one));
    }

    private static string Bare(string name)
    {
        foreach (string word in Around) name = name.Replace(word, "", StringComparison.Ordinal);
        return name.Trim('，', '、', ',', ' ', '和');
    }
}
