using SiteBuilder.DemoSite;
using SiteBuilder.DemoSite.Figures;
using SiteBuilder.Precision.Districts;

namespace SiteBuilder.Precision.Planting;

/// <summary>The government's report is sound and is not the sum of its agencies'.</summary>
internal sealed class DistrictPlanting(string name, string code, Func<FigureSheet, Dice, bool> change) : Planting
{
    public static IReadOnlyList<Planting> Kinds { get; } =
    [
        new DistrictPlanting("全区 新收不是各机关之和", "GK301", (sheet, dice) => Requests(sheet, dice)),
        new DistrictPlanting("全区 复议不是各机关之和", "GK301", (sheet, _) => Add(sheet, 1, "disputes.review.upheld", "disputes.review.total")),
        new DistrictPlanting("全区 许可不是各机关之和", "GK301", (sheet, dice) => Add(sheet, dice.Between(1, 30), "proactive.license.decisions")),
        new DistrictPlanting("全区 收费不是各机关之和", "GK301", (sheet, dice) => sheet.Has("proactive.fees.amount_wan") && Add(sheet, dice.Between(3, 30), "proactive.fees.amount_wan")),
    ];

    public override string Name => name;

    public override IReadOnlyList<string> Codes => [code];

    /// <summary>Next year's text speaks of growth since the figures as they were.</summary>
    public override IReadOnlyList<string> Follows => ["GK240"];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        if (!report.Agency.IsGovernment) return null;
        bool fits = false;
        var changed = report.With(sheet => fits = change(sheet, dice));
        return fits ? Sheets.Whole(district, changed, name) : null;
    }

    private static bool Requests(FigureSheet sheet, Dice dice)
    {
        string column = Form.Applicants[dice.Below(6)].Key;
        foreach (string row in new[] { "new", "granted", "closed" }) sheet.Add(row, column, 1);
        return true;
    }

    private static bool Add(FigureSheet sheet, int count, params string[] addresses)
    {
        foreach (string address in addresses) sheet[address] += count;
        return true;
    }
}

/// <summary>A report that nobody has written.</summary>
internal sealed class MissingReport : Planting
{
    public override string Name => "缺一份报告";

    public override IReadOnlyList<string> Codes => ["GK303", "GK324"];

    public override IReadOnlyList<string> Follows => ["GK301", "GK302", "GK307", "GK037"];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        if (report.Agency.IsGovernment || report.Before is null || report.Year == report.Agency.LastYear) return null;
        return new Planted(report, district.Written(report, new ManyWordings(district.Seed)).ToDictionary(f => f.Key, _ => (byte[]?)null, StringComparer.Ordinal)) { What = $"{report}", File = "" };
    }
}

/// <summary>An agency that sends in the whole district's tables as its own.</summary>
internal sealed class DistrictTablesOfOneAgency : Planting
{
    public override string Name => "部门误用全区数据";

    public override IReadOnlyList<string> Codes => ["GK309"];

    public override IReadOnlyList<string> Follows => ["GK20x", "GK21x", "GK240", "GK30x"];

    public override Planted? In(TestDistrict district, ReportFigures report, Dice dice)
    {
        if (report.Agency.IsGovernment) return null;
        var whole = district.Reports.Single(r => r.Agency.IsGovernment && r.Year == report.Year);
        return Sheets.Whole(district, new ReportFigures(report.Agency, report.Year, whole.Sheet, report.Activity, report.Before), $"{report}") with { File = "" };
    }
}
