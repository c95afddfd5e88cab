using System.Text.RegularExpressions;
using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>Most of a text taken from last year's report or from another agency's, with year and name put right.</summary>
internal sealed class CopyPlanting(string name, string codes, IReadOnlyList<string> sections, bool ofLastYear) : Planting
{
    private static readonly string[] AllButRequests = ["### （一）主", "### （三）", "### （四）", "### （五）", "### （一）存", "### （二）改"];

    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new CopyPlanting("第一部分照抄上年", "GK260", AllButRequests[..4], true),
        new CopyPlanting("第五部分照抄上年", "GK261", AllButRequests[4..], true),
        new CopyPlanting("照抄别的机关", "GK330", AllButRequests, false),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Codes => codes.Split(' ');

    /// <summary>Numbers, names and accounts come along with the text; parts of it may be alike in both senses.</summary>
    public override IReadOnlyList<string> Follows => ["GK26x", "GK27x", "GK33x", "GK23x", "GK24x"];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        if (report.Agency.IsGovernment) return null;
        var source = ofLastYear ? report.Before : Other(district, report, dice);
        if (source is null) return null;
        string original = district.CleanText(source, "report.md")
            .Replace($"{source.Year}", $"{report.Year}", StringComparison.Ordinal)
            .Replace(district.Name.In(source.Agency.ShortName), district.Name.In(report.Agency.ShortName), StringComparison.Ordinal);
        string text = district.CleanText(report, "report.md");
        foreach (string section in sections) text = text.Replace(Section(section, text), Section(section, original), StringComparison.Ordinal);
        return Planted.InText(report, text, $"{source} → {report}") with { File = ofLastYear ? "report.md" : "" };
    }

    private static ReportFigures Other(TestDistrict district, ReportFigures report, Dice dice)
    {
        var others = district.Reports.Where(r => r.Year == report.Year && r.Agency.Slug != report.Agency.Slug && r.Agency.Kind == report.Agency.Kind).ToList();
        return others[dice.Below(others.Count)];
    }

    /// <summary>From its heading to the next.</summary>
    private static string Section(string heading, string text) => Regex.Match(text, Regex.Escape(heading) + "[\\s\\S]*?(?=\n##)").Value;
}
