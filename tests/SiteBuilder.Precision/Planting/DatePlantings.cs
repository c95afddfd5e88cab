using System.Text.RegularExpressions;
using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>Dates in the front matter that cannot be, or are late.</summary>
internal sealed class DatePlanting(string name, string code, Func<ReportFigures, (string Key, string Value)?> other) : Planting
{
    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new DatePlanting("发布早于成文", "GK320", r => ("published", $"{r.Year + 1}-01-03 09:00")),
        new DatePlanting("发布在将来", "GK321", r => r.Year == 2025 ? ("published", "2026-06-01 09:00") : null),
        new DatePlanting("成文在报告年度之内", "GK322", r => ("written", $"{r.Year}-02-10")),
        new DatePlanting("逾期发布", "GK323", r => r.Year == 2025 && !r.Agency.IsGovernment ? ("published", "2026-02-10 09:00") : null),
        new DatePlanting("往年逾期发布", "GK323", r => r.Year < 2024 && !r.Agency.IsGovernment ? ("published", $"{r.Year + 1}-03-10 09:00") : null),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Codes => [code];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        if (other(report) is not var (key, value)) return null;
        string text = district.CleanText(report, "report.md");
        return Planted.InText(report, new Regex($"^{key}: .*$", RegexOptions.Multiline).Replace(text, $"{key}: {value}", 1), $"{key}: {value}");
    }
}
