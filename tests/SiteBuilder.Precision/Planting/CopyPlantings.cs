using System.Text.RegularExpressions;
using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>Whole parts taken from last year's report or from another agency's.</summary>
internal sealed class CopyPlanting(string name, string from, string to, bool ofLastYear) : Planting
{
    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new CopyPlanting("第五部分照抄上年", "## 五、", "## 六、", true),
        new CopyPlanting("管理、平台、监督三节照抄上年", "### （三）", "## 五、", true),
        new CopyPlanting("第五部分照抄别的机关", "## 五、", "## 六、", false),
        new CopyPlanting("管理、平台、监督三节照抄别的机关", "### （三）", "## 五、", false),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Codes => ["GK26x", "GK27x", "GK33x", "GK34x"];

    /// <summary>Both reports of a pair may be named, and names, years and numbers come along with the text.</summary>
    public override IReadOnlyList<string> Follows => ["GK26x", "GK27x", "GK33x", "GK34x", "GK23x", "GK24x", "GK25x"];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        if (report.Agency.IsGovernment) return null;
        var source = ofLastYear ? report.Before : Other(district, report, dice);
        if (source is null) return null;
        string copied = Section(district.CleanText(source, "report.md"));
        copied = copied.Replace($"{source.Year}", $"{report.Year}", StringComparison.Ordinal)
            .Replace(district.Name.In(source.Agency.ShortName), district.Name.In(report.Agency.ShortName), StringComparison.Ordinal);
        string text = district.CleanText(report, "report.md");
        return Planted.InText(report, text.Replace(Section(text), copied, StringComparison.Ordinal), $"{source} → {report}");
    }

    private static ReportFigures Other(TestDistrict district, ReportFigures report, Dice dice)
    {
        var others = district.Reports.Where(r => r.Year == report.Year && r.Agency.Slug != report.Agency.Slug && r.Agency.Kind == report.Agency.Kind).ToList();
        return others[dice.Below(others.Count)];
    }

    private string Section(string text) => Regex.Match(text, $"{from}[\\s\\S]*?(?={to})").Value;
}
